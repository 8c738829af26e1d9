package io.github.kling4j.validation.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A project that Maven's compiler plugin compiles with the processor's jar, in a separate process. */
final class MavenProject {

    private final Path folder;

    /** Writes a project without sources, with additional properties. */
    MavenProject(Path folder, Map<String, String> properties) throws IOException {
        this.folder = folder;
        write("pom.xml", """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>shop</groupId>
                  <artifactId>shop</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                    <maven.compiler.proc>full</maven.compiler.proc>
                    %s
                  </properties>
                  <dependencies>
                    %s
                    %s
                    %s
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>%s</version>
                        <configuration>
                          <annotationProcessors>
                            <annotationProcessor>%s</annotationProcessor>
                          </annotationProcessors>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(
                        properties.entrySet().stream()
                                .map(property -> "<%1$s>%2$s</%1$s>".formatted(property.getKey(), property.getValue()))
                                .collect(Collectors.joining()),
                        dependency("rules", JavacProcess.classPath("validation-rules")),
                        dependency("constraints", JavacProcess.classPath("jakarta.validation-api")),
                        dependency("processor", System.getProperty("processor.jar")),
                        pluginVersion(),
                        ValidatorProcessor.class.getName()));
    }

    private static String dependency(String name, String path) {
        return "<dependency><groupId>local</groupId><artifactId>%s</artifactId><version>1</version>".formatted(name)
                + "<scope>system</scope><systemPath>%s</systemPath></dependency>".formatted(path);
    }

    /** Returns the version of the compiler plugin that this project uses, which is in the local repository. */
    private static String pluginVersion() throws IOException {
        return Pattern.compile("<artifactId>maven-compiler-plugin</artifactId>\\s*<version>([^<]+)")
                .matcher(Files.readString(Path.of("../pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Compiles; returns the errors as Maven prints them, or an empty text. */
    String compile() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of("../mvnw").toAbsolutePath().normalize().toString(),
                        "-o",
                        "-q",
                        "-B",
                        "-Dmaven.repo.local=" + System.getProperty("maven.repository"),
                        "org.apache.maven.plugins:maven-compiler-plugin:" + pluginVersion() + ":compile")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        // Not the other option of the tests: without C2, javac needs a larger stack for expressions at the limits.
        builder.environment().put("MAVEN_OPTS", "-XX:+UseSerialGC");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean failed = process.waitFor() != 0;
        // Maven itself warns of dependencies with a path, and so do newer JDKs that run Maven.
        return failed ? output : "";
    }
}
