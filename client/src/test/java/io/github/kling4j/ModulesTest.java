package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.image.Image;
import io.github.kling4j.image.Jpegs;
import io.github.kling4j.image.Pictures;
import io.github.kling4j.validation.Validators;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client works in a run-time image with few modules of the JDK, such as one created by {@code jlink}. */
class ModulesTest extends WithSimulator {

    @Test
    void the_client_works_without_java_desktop(@TempDir Path directory) throws Exception {
        Path png = Files.write(directory.resolve("first.png"), Pictures.png(300, 300));
        Path jpeg = Files.write(directory.resolve("last.jpg"), Jpegs.file(Jpegs.frame(0xc9, 12, 300, 300, 3)));

        String printed = Forked.run(
                List.of("--limit-modules", "java.base,java.logging"),
                Program.class,
                simulator.baseUrl().toString(),
                simulator.token(),
                png.toString(),
                jpeg.toString());

        assertThat(printed).isEqualTo("[]\nwithout java.desktop");
        assertThat(simulator.tasks()).hasSize(1);
    }

    @Test
    void java_base_is_the_only_required_module_of_the_jdk() {
        assertThat(ModuleFinder.of(Path.of("target/classes"))
                        .find("io.github.kling4j")
                        .orElseThrow()
                        .descriptor()
                        .requires())
                .extracting(Requires::name)
                .filteredOn(name -> name.startsWith("java.") || name.startsWith("jdk."))
                .containsExactly("java.base");
    }

    /** Validates and submits two images. */
    static final class Program {

        public static void main(String[] args) {
            Image first = Image.file(Path.of(args[2]));
            Image last = Image.file(Path.of(args[3]));
            System.out.println(Validators.of(Image.class).validate(last));
            try (KlingClient client =
                    KlingClient.builder().baseUrl(args[0]).apiKey(args[1]).build()) {
                client.imageToVideo()
                        .submit(REQUEST.toBuilder()
                                .firstFrame(first)
                                .lastFrame(last)
                                .build());
            }
            System.out.println(ModuleLayer.boot().findModule("java.desktop").isPresent() ? "" : "without java.desktop");
        }
    }
}
