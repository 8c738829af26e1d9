package io.github.kling4j.jobs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Worker processes that are killed at different points and started again. */
final class Workers implements AutoCloseable {

    private static final List<String> INSTANTS = List.of(
            "before-post",
            "after-post",
            "before-commit",
            "after-commit",
            "before-commit",
            "after-commit",
            "after-get",
            "any-time");

    private final List<String> arguments;
    private final Random random;
    private final List<Process> running = new ArrayList<>();
    private int kills;

    Workers(String url, String service, Path directory, long seed) {
        this.arguments = List.of(url, service, directory.toString());
        this.random = new Random(seed);
    }

    int kills() {
        return kills;
    }

    /** Starts a process that is killed at a point, and returns after its end. */
    void runAndKill() throws IOException, InterruptedException {
        String instant;
        int count;
        synchronized (random) {
            instant = INSTANTS.get(random.nextInt(INSTANTS.size()));
            count = 1 + random.nextInt(instant.endsWith("commit") ? 60 : instant.equals("any-time") ? 1500 : 6);
        }
        Process process = start(instant + ":" + count);
        try (BufferedReader lines = process.inputReader()) {
            Thread impatient = new Thread(() -> killAfter(process, instant.equals("any-time") ? 500 + count : 6000));
            impatient.start();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("at ")) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        synchronized (this) {
            running.remove(process);
            kills++;
        }
    }

    private static void killAfter(Process process, long millis) {
        try {
            if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                process.toHandle().destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts a process that is not killed before this object is closed. */
    Process start(String instant) throws IOException {
        return start(instant, List.of());
    }

    /** Starts a process with additional JVM options. */
    Process start(String instant, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                "-Duser.timezone=" + (random.nextBoolean() ? "Asia/Kolkata" : "America/St_Johns"),
                "-cp",
                System.getProperty("java.class.path"),
                WorkerProcess.class.getName()));
        command.addAll(arguments);
        command.add(instant);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        synchronized (this) {
            running.add(process);
        }
        return process;
    }

    @Override
    public synchronized void close() {
        for (Process process : running) {
            process.destroyForcibly().onExit().join();
        }
    }
}
