package consumer;

import io.github.kling4j.KlingClient;
import io.github.kling4j.jobs.JobState;
import io.github.kling4j.jobs.VideoJobs;
import io.github.kling4j.model.TextToVideoRequest;
import java.nio.file.Path;
import java.time.Duration;

/** Adds 20 jobs and works until all have ended; it can be killed and started again at any time. */
public final class MakeMany {

    public static void main(String[] arguments) throws InterruptedException {
        Path directory = Path.of(arguments[1]);
        try (KlingClient client = KlingClient.builder()
                        .baseUrl(arguments[0])
                        .apiKey("simulated-token")
                        .build();
                VideoJobs jobs = VideoJobs.builder(client)
                        .file(directory.resolve("jobs"))
                        .videos(directory.resolve("videos"))
                        .firstLookUp(Duration.ofSeconds(1))
                        .lookUpInterval(Duration.ofSeconds(1), Duration.ofSeconds(1))
                        .pollInterval(Duration.ofMillis(200))
                        .heartbeat(Duration.ofSeconds(1))
                        .listener(each -> System.out.println(each.to()))
                        .open()) {
            for (int i = 0; i < 20; i++) {
                jobs.add(
                        "video-" + i,
                        TextToVideoRequest.builder().prompt("Wave " + i).build());
            }
            jobs.start();
            jobs.awaitIdle(Duration.ofMinutes(3));
            System.out.println(jobs.counts().get(JobState.DONE) + " jobs done");
        }
    }
}
