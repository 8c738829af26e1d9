package io.github.kling4j.cli;

import io.github.kling4j.cli.output.Output;
import io.github.kling4j.simulator.KlingSimulator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Runs commands once, so that the JVM can archive the classes that they use (CDS). No files remain. */
final class Rehearsal {

    private Rehearsal() {}

    /** Runs {@code check}; with the argument {@code all}, also other commands. */
    public static void main(String[] scope) throws IOException {
        Path directory = Files.createTempDirectory("kling-rehearsal");
        try {
            check(directory);
            if (scope[0].equals("all")) {
                everything(directory);
            }
        } finally {
            delete(directory);
        }
        System.exit(0);
    }

    private static void check(Path directory) throws IOException {
        Path request = directory.resolve("request.json");
        Files.writeString(request, """
            {
              "first_frame": "https://example.com/a.png",
              "prompt": "a",
              "duration": 20
            }
            """);
        run(Map.of(), "check", request.toString());
        run(Map.of(), "check", request.toString(), "--json");
    }

    /** Runs commands other than {@code check}, with a simulated service. */
    private static void everything(Path directory) {
        String video = directory.resolve("video.mp4").toString();
        String database = directory.resolve("jobs").toString();
        try (KlingSimulator simulator = KlingSimulator.start()) {
            Map<String, String> environment = Map.of(
                    "MULEROUTER_API_KEY", simulator.token(),
                    "MULEROUTER_BASE_URL", simulator.baseUrl().toString(),
                    "XDG_STATE_HOME", directory.toString());
            run(environment, "rules", "image-to-video");
            run(environment, "text-to-video", "--promt", "a");
            run(environment, "text-to-video", "--prompt", "a", "-o", video, "--first-look", "0s", "--interval", "1ms");
            run(environment, "jobs", "add", "text-to-video", "a", "--prompt", "a", "--database", database);
            run(environment, "jobs", "list", "--database", database);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void run(Map<String, String> environment, String... words) {
        Output nowhere = new Output(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        Main.run(new Surroundings(nowhere, environment), words);
    }
}
