package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.simulator.KlingSimulator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class MemoryTest {

    @Test
    void a_hundred_thousand_jobs_in_the_queue_need_no_more_than_64_megabytes_of_heap(@TempDir Path directory)
            throws Exception {
        try (KlingSimulator simulator =
                KlingSimulator.builder().token("simulated-token").start()) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ManyJobs.class.getName(),
                            simulator.baseUrl().toString(),
                            directory.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(printed).isZero();
            assertThat(printed.strip()).isEqualTo("[50, 99951]");
        }
    }
}
