package io.github.kling4j.cli;

import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.simulator.KlingSimulator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Does once what commands do, so that the Java runtime can archive the classes that they need. It changes nothing. */
final class Rehearsal {

    private Rehearsal() {}

    /** Runs commands against a simulated service of its own. */
    public static void main(String[] none) throws IOException {
        Path directory = Files.createTempDirectory("kling-rehearsal");
        Path request = directory.resolve("request.json");
        Path video = directory.resolve("video.mp4");
        try (KlingSimulator simulator = KlingSimulator.start()) {
            Map<String, String> environment = Map.of(
                    "MULEROUTER_API_KEY", simulator.token(),
                    "MULEROUTER_BASE_URL", simulator.baseUrl().toString(),
                    "XDG_STATE_HOME", directory.toString());
            Files.writeString(request, "{\n\"first_frame\": \"https://example.com/a.png\", \"prompt\": \"a\", \"duration\": 20}\n");
            for (String model : Model.names()) {
                run(environment, "check", request.toString(), "--model", model);
            }
            run(environment, "check", request.toString());
            run(environment, "check", "--json", request.toString());
            run(environment, "rules", "image-to-video");
            run(environment, "chek");
            run(environment, "text-to-video", "--promt", "a");
            run(environment, "text-to-video", "--prompt", "a", "-o", video.toString(), "--first-look", "0s", "--interval", "1ms");
        } finally {
            Files.deleteIfExists(directory.resolve("kling").resolve("tasks.jsonl"));
            Files.deleteIfExists(directory.resolve("kling"));
            Files.deleteIfExists(video);
            Files.deleteIfExists(request);
            Files.deleteIfExists(directory);
        }
        System.exit(0);
    }

    private static void run(Map<String, String> environment, String... words) {
        Output nowhere = new Output(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        Main.run(new Surroundings(nowhere, environment), words);
    }
}
