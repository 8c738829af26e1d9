package io.github.kling4j.benchmarks.jobs;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A Java program in a process of its own, which ends when its standard input does. */
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    Child(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                // Otherwise the log lines of thousands of jobs would take a large part of the time.
                "-Djava.util.logging.config.file=src/main/resources/silent.properties",
                // Otherwise the operating system may delay a response on a reused connection by 40 ms.
                "-Dsun.net.httpserver.nodelay=true",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        process = builder.start();
        lines = process.inputReader();
    }

    /** Returns the next line; throws when the process has ended. */
    String line() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IllegalStateException("a process of the measurement ended: " + process.info());
        }
        return line;
    }

    /** Tells the process to begin. */
    void begin() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
