package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maven's compiler plugin: by default it compiles all sources when one has changed; without, only that one. */
class MavenRecompilationIT {

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChangedModelKeepsItsRules(boolean incremental) throws Exception {
        write("pom.xml", """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>shop</groupId>
                  <artifactId>shop</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                    <maven.compiler.useIncrementalCompilation>%s</maven.compiler.useIncrementalCompilation>
                    <maven.compiler.proc>full</maven.compiler.proc>
                  </properties>
                  <dependencies>
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
                        incremental,
                        dependency("rules", JavacProcess.classPath("validation-rules")),
                        dependency("processor", System.getProperty("processor.jar")),
                        pluginVersion(),
                        ValidatorProcessor.class.getName()));
        write("src/main/java/shop/Note.java", note("author"));
        write("src/main/java/shop/NoteRules.java", """
                package shop;

                import io.github.kling4j.validation.Rule;
                import io.github.kling4j.validation.RulesFor;

                @RulesFor(Note.class)
                @Rule(id = "text", expr = "has(this.text)", message = "is missing")
                interface NoteRules {}
                """);
        compile();
        assertThat(rules()).containsExactly("text");

        Path changed = write("src/main/java/shop/Note.java", note("writer"));
        // Maven compares seconds.
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(5)));
        compile();

        assertThat(Files.readString(work.resolve("target/generated-sources/annotations/shop/NoteValidator.java")))
                .contains("text@text");
        assertThat(rules()).containsExactly("text");
        Class.forName("shop.Note", false, loader()).getMethod("writer");
    }

    private static String note(String second) {
        return """
                package shop;

                @io.github.kling4j.validation.GenerateValidator
                public record Note(String text, String %s) {}
                """.formatted(second);
    }

    private static String dependency(String name, String path) {
        return "<dependency><groupId>local</groupId><artifactId>%s</artifactId><version>1</version>".formatted(name)
                + "<scope>system</scope><systemPath>%s</systemPath></dependency>".formatted(path);
    }

    /** Returns the version that compiles this project, which is in the repository. */
    private static String pluginVersion() throws IOException {
        return Pattern.compile("<artifactId>maven-compiler-plugin</artifactId>\\s*<version>([^<]+)")
                .matcher(Files.readString(Path.of("../pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private Path write(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void compile() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of("../mvnw").toAbsolutePath().normalize().toString(), "-o", "-q", "-B",
                "-Dmaven.repo.local=" + System.getProperty("maven.repository"),
                "org.apache.maven.plugins:maven-compiler-plugin:" + pluginVersion() + ":compile"));
        Process process = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(
                new URL[] {work.resolve("target/classes").toUri().toURL()}, getClass().getClassLoader());
    }

    private List<String> rules() throws Exception {
        try (URLClassLoader loader = loader()) {
            @SuppressWarnings("unchecked") // The validator is that of the value's class.
            Class<Object> note = (Class<Object>) loader.loadClass("shop.Note");
            Object nothing = note.getConstructors()[0].newInstance(null, null);
            return Validators.of(note).validate(nothing).stream().map(Violation::rule).toList();
        }
    }
}
