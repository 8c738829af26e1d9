package consumer;

import io.github.kling4j.KlingClient;
import io.github.kling4j.WaitOptions;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.KlingSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Generates a video, or prints the reason why the libraries on the class path do not allow it. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        String build = args[0];
        Path directory = Files.createDirectories(Path.of(args[1]));
        String client = attempt(KlingClient::builder);
        String simulator = attempt(KlingSimulator::builder);
        System.out.println(build + ", client: " + client);
        System.out.println(build + ", simulator: " + simulator);
        if (client.equals("ok") && simulator.equals("ok")) {
            System.out.println(build + ", video: " + Files.size(video(directory.resolve("video.mp4"))) + " bytes");
        }
    }

    private static String attempt(Runnable use) {
        try {
            use.run();
            return "ok";
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    private static Path video(Path target) throws IOException {
        Files.deleteIfExists(target);
        try (KlingSimulator simulator = KlingSimulator.start();
                KlingClient client = KlingClient.builder()
                        .apiKey(simulator.token())
                        .baseUrl(simulator.baseUrl().toString())
                        .build()) {
            Task done = client.imageToVideo()
                    .generate(
                            ImageToVideoRequest.builder()
                                    .firstFrame(Image.url("https://example.com/start.png"))
                                    .prompt("The sun rises")
                                    .build(),
                            WaitOptions.builder()
                                    .initialDelay(Duration.ZERO)
                                    .interval(Duration.ofMillis(10))
                                    .build());
            return client.download(done.videos().get(0), target);
        }
    }
}
