package consumer;

import io.github.kling4j.KlingClient;
import io.github.kling4j.WaitOptions;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.simulator.KlingSimulator;
import java.nio.file.Path;
import java.time.Duration;

/** Submits an invalid request, and then generates a video. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        ImageToVideoRequest request = ImageToVideoRequest.builder()
                .firstFrame(Image.url("https://example.com/start.png"))
                .prompt("The sun rises")
                .build();
        try (KlingSimulator simulator = KlingSimulator.start();
                KlingClient client = KlingClient.builder()
                        .apiKey(simulator.token())
                        .baseUrl(simulator.baseUrl().toString())
                        .build()) {
            try {
                client.imageToVideo().submit(request.toBuilder().duration(16).build());
                throw new AssertionError("an invalid request went through");
            } catch (InvalidRequestException e) {
                System.out.println("refused: " + e.violations());
            }
            WaitOptions hurry = WaitOptions.builder()
                    .initialDelay(Duration.ZERO)
                    .interval(Duration.ofMillis(10))
                    .build();
            Task done = client.imageToVideo().generate(request, hurry);
            Task words = client.textToVideo()
                    .generate(
                            TextToVideoRequest.builder().prompt("The sun rises").build(), hurry);
            System.out.println("from words: " + words.videos().size() + " video");
            System.out.println("written: " + client.download(done.videos().get(0), Path.of(args[0])));
        }
    }
}
