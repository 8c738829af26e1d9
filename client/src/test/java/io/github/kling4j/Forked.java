package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs a main method in a separate JVM. */
final class Forked {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Forked() {}

    /** Returns the output of the program after it has ended by itself with status 0. */
    static String run(List<String> vmOptions, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        return run(LONGEST, vmOptions, program, arguments);
    }

    /** Returns the output of a program that must end within the given time. */
    static String run(Duration longest, List<String> vmOptions, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(vmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return run(longest, Path.of("."), command);
    }

    /** Returns the output of a command that is run in a directory, and must end within the given time. */
    static String run(Duration longest, Path directory, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> output(process));
        boolean ended = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (!ended) {
            process.destroyForcibly(); // otherwise the reader of its output would block
        }
        String printed = output.join();
        assertThat(ended).as("ends by itself within %s: %s", longest, printed).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    private static String output(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return e.toString();
        }
    }
}
