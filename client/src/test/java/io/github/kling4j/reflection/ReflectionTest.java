package io.github.kling4j.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.simulator.KlingSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The metadata for native images contains exactly the look-ups of a program that uses every endpoint. */
class ReflectionTest {

    private static final Path CLASSES = Path.of("target/classes");

    private static final Path METADATA =
            Path.of("src/main/resources/META-INF/native-image/io.github.kling4j/kling4j-client");

    @Test
    void the_metadata_has_exactly_the_look_ups_of_a_program(@TempDir Path directory) throws Exception {
        Metadata metadata = new Metadata(lookUps(directory));
        assertThat(metadata.otherKinds()).isEmpty();
        Map<String, String> files = metadata.files();
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(METADATA);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(METADATA.resolve(file.getKey()), file.getValue());
            }
        }

        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(Files.readString(METADATA.resolve(file.getKey())))
                    .as("%s, which -Dtest=ReflectionTest -Dgolden.rewrite=true writes anew", file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void adapters_validators_proxies_services_and_resources_are_recorded(@TempDir Path directory) throws Exception {
        assertThat(lookUps(directory))
                .contains(
                        "class io.github.kling4j.model.TaskJsonAdapter",
                        "constructors io.github.kling4j.model.TaskJsonAdapter",
                        "class io.github.kling4j.model.TextToVideoRequestValidator",
                        "proxy io.github.kling4j.api.OmniVideoEditApi",
                        "services io.github.kling4j.validation.RuleSet",
                        "resource io/github/kling4j/http/version.txt",
                        "field okhttp3.OkHttp.VERSION");
    }

    private static Set<String> lookUps(Path directory) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (KlingSimulator simulator = KlingSimulator.start();
                RecordingClassLoader loader = new RecordingClassLoader(EveryEndpoint.class)) {
            Thread.currentThread().setContextClassLoader(loader);
            LookUps.taken();
            loader.loadClass(EveryEndpoint.class.getName())
                    .getMethod("run", String.class, String.class, Path.class, List.class, List.class)
                    .invoke(
                            null,
                            simulator.baseUrl().toString(),
                            simulator.token(),
                            directory.resolve("video.mp4"),
                            having("JsonAdapter"),
                            having("Validator"));
            return LookUps.taken();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Returns the models for which a class with the given suffix exists. */
    private static List<String> having(String end) throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.contains("$"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .filter(file -> Files.exists(CLASSES.resolve(file + end + ".class")))
                    .map(file -> file.replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }
}
