package io.github.kling4j.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest bundle that meets every requirement. */
final class SmallBundle {

    private static final List<String> JARS = List.of(
            "kling4j-cli",
            "kling4j-client",
            "kling4j-jobs",
            "kling4j-openapi",
            "kling4j-simulator",
            "kling4j-spring-boot-starter",
            "kling4j-validation-generator",
            "kling4j-validation-jakarta",
            "kling4j-validation-rules");

    private SmallBundle() {}

    static Bundle unsealed() {
        Map<String, byte[]> files = new TreeMap<>();
        String managed = JARS.stream().map(SmallBundle::dependency).collect(Collectors.joining());
        files.put(
                path("kling4j-bom", ".pom"),
                pom(
                        "kling4j-bom",
                        "<packaging>pom</packaging>" + "<dependencyManagement><dependencies>" + managed
                                + "</dependencies></dependencyManagement>"));
        for (String artifact : JARS) {
            files.put(
                    path(artifact, ".pom"),
                    pom(artifact, "<dependencies>" + dependency("kling4j-validation-rules") + "</dependencies>"));
            for (String end : List.of(".jar", "-sources.jar", "-javadoc.jar")) {
                files.put(path(artifact, end), jar());
            }
            files.put(path(artifact, "-cyclonedx.json"), text("{\"bomFormat\" : \"CycloneDX\"}"));
        }
        return Bundle.of(files);
    }

    private static String path(String artifact, String end) {
        return "io/github/kling4j/" + artifact + "/1.2.3/" + artifact + "-1.2.3" + end;
    }

    private static String dependency(String artifact) {
        return "<dependency><groupId>io.github.kling4j</groupId><artifactId>" + artifact
                + "</artifactId><version>1.2.3</version></dependency>";
    }

    private static byte[] pom(String artifact, String more) {
        return text("""
                <project>
                  <groupId>io.github.kling4j</groupId><artifactId>%s</artifactId><version>1.2.3</version>
                  <name>a name</name><description>a description</description><url>https://example.com</url>
                  <licenses><license><name>Apache-2.0</name><url>https://example.com</url></license></licenses>
                  <developers><developer><name>the authors</name></developer></developers>
                  <scm><connection>c</connection><developerConnection>d</developerConnection><url>u</url></scm>
                  %s
                </project>
                """.formatted(artifact, more));
    }

    private static byte[] jar() {
        return zip(Map.of("META-INF/LICENSE", text("licence"), "META-INF/NOTICE", text("notice")));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
