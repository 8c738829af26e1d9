package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program ends when its main method does, in a virtual machine of its own. */
class LifeTest extends WithSimulator {

    @ParameterizedTest
    @ValueSource(strings = {"close", "forget"})
    void a_program_ends_whether_it_closes_its_client_or_forgets_to(String habit) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", System.getProperty("java.class.path"),
                        Program.class.getName(), simulator.baseUrl().toString(), simulator.token(), habit)
                .redirectErrorStream(true)
                .start();

        assertThat(program.waitFor(20, TimeUnit.SECONDS)).as("ends by itself").isTrue();
        assertThat(output(program)).isEmpty();
        assertThat(program.exitValue()).isZero();
        assertThat(simulator.tasks()).hasSize(1);
    }

    private static String output(Process program) throws IOException {
        return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Submits, and is done. */
    static final class Program {

        public static void main(String[] args) {
            KlingClient client = KlingClient.builder().baseUrl(args[0]).apiKey(args[1]).build();
            client.imageToVideo().submit(REQUEST);
            if (args[2].equals("close")) {
                client.close();
            }
        }
    }
}
