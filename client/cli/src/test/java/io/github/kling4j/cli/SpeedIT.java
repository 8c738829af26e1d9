package io.github.kling4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** How long a check takes, and how much memory. Times are the least of several runs, because others use the machine. */
class SpeedIT {

    private static final int RUNS = 12;

    @TempDir
    private Path directory;

    private Path lines(int count) throws IOException {
        Path file = directory.resolve(count + ".jsonl");
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                writer.write("{\"first_frame\": \"https://example.com/frames/" + i + ".png\", \"prompt\": \"The boats leave"
                        + " the harbour, the sun sets, and the water begins to glitter\", \"duration\": 5}\n");
            }
        }
        return file;
    }

    @Test
    void a_file_of_many_times_the_memory_is_checked() throws IOException {
        Path file = lines(100_000);
        assertThat(Files.size(file)).isGreaterThan(10_000_000);

        try (Shell shell = new Shell(directory, Map.of("KLING_JAVA_OPTIONS", "-Xmx10m"))) {
            assertThat(shell.run("kling check " + file).output())
                    .isEqualTo("100000 requests for image-to-video, 0 invalid\n");
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "full", matches = "true")
    void ten_thousand_lines_take_half_a_second_more_than_one() throws IOException {
        String script = Shell.SCRIPT.toString();
        double one = seconds(List.of(script, "check", lines(1).toString()));
        double many = seconds(List.of(script, "check", lines(10_000).toString()));

        System.out.printf("10,000 lines in %.2f s, one in %.2f s%n", many, one);
        assertThat(many - one).isLessThan(0.5);
    }

    @Test
    @EnabledIfSystemProperty(named = "full", matches = "true")
    void a_check_takes_little_more_than_twice_the_time_of_an_empty_program() throws IOException {
        Files.writeString(directory.resolve("Empty.java"), "class Empty { public static void main(String[] none) {} }");
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        try (Shell shell = new Shell(directory, Map.of())) {
            assertThat(shell.run(java + "/javac Empty.java").status()).isZero();
        }
        List<String> check = List.of(Shell.SCRIPT.toString(), "check", lines(1).toString());
        double empty = seconds(List.of(java + "/java", "-cp", directory.toString(), "Empty"));
        double checked = seconds(check);
        double jar = seconds(List.of(
                java + "/java", "-jar", Path.of("target/kling.jar").toAbsolutePath().toString(), "check", check.get(2)));

        System.out.printf("empty %.3f s, script %.3f s, jar %.3f s%n", empty, checked, jar);
        assertThat(checked / empty).isLessThan(2.5);
    }

    private double seconds(List<String> command) throws IOException {
        double least = Double.MAX_VALUE;
        try (Shell shell = new Shell(directory, Map.of())) {
            String line = String.join(" ", command);
            shell.run(line);
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                assertThat(shell.run(line).status()).isZero();
                least = Math.min(least, (System.nanoTime() - start) / 1e9);
            }
        }
        return least;
    }
}
