package io.github.kling4j.jobs;

import io.github.kling4j.KlingClient;
import java.nio.file.Path;

/** A process that opens an H2 file, adds a job, and ends. */
final class AddProcess {

    private AddProcess() {}

    /** The arguments are the file and a key. */
    public static void main(String[] arguments) {
        try (KlingClient client =
                        KlingClient.builder().apiKey("simulated-token").build();
                VideoJobs jobs =
                        VideoJobs.builder(client).file(Path.of(arguments[0])).open()) {
            H2FileTest.addAgain(jobs, arguments[1], "from " + arguments[1]);
        }
    }
}
