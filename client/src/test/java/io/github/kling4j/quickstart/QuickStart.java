package io.github.kling4j.quickstart;

import io.github.kling4j.KlingClient;
import io.github.kling4j.WaitOptions;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.KlingSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Shows an invalid request, which is rejected before anything is sent, and then generates a video from a picture: with
 * the simulator, or with {@code -Dkling.live=true} and a key in {@code MULEROUTER_API_KEY} with the service, which
 * bills it.
 */
public final class QuickStart {

    private final KlingClient client;
    private final WaitOptions patience;
    private final Path directory;

    private QuickStart(KlingClient client, WaitOptions patience, Path directory) {
        this.client = client;
        this.patience = patience;
        this.directory = directory;
    }

    /** Runs the example; the system property {@code quick-start.directory} sets the directory of the files. */
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(System.getProperty("quick-start.directory", "target/quick-start"));
        Files.createDirectories(directory);
        if (Boolean.getBoolean("kling.live")) {
            System.out.println("This is the service itself: the video will be billed.");
            try (KlingClient client = KlingClient.create()) {
                new QuickStart(client, patience(WaitOptions.builder()), directory).run();
            }
            return;
        }
        System.out.println("This is a simulation; -Dkling.live=true makes a real video, which is billed.");
        // Random task ids for each run, because videos are named after their tasks.
        try (KlingSimulator simulator =
                        KlingSimulator.builder().uuids(UUID::randomUUID).start();
                KlingClient client = KlingClient.builder()
                        .apiKey(simulator.token())
                        .baseUrl(simulator.baseUrl().toString())
                        .build()) {
            WaitOptions.Builder hurry =
                    WaitOptions.builder().initialDelay(Duration.ofMillis(200)).interval(Duration.ofMillis(200));
            new QuickStart(client, patience(hurry), directory).run();
        }
    }

    private void run() throws IOException {
        Path picture = Picture.draw(directory.resolve("harbour.png"));
        showWhatIsFoundBeforeSending(picture);
        System.out.println(makeAVideo(picture));
    }

    private void showWhatIsFoundBeforeSending(Path picture) {
        ImageToVideoRequest wrong = ImageToVideoRequest.builder()
                .firstFrame(Image.file(picture))
                .lastFrame(Image.base64("data:image/png;base64,iVBORw0KGgo="))
                .multiShot(true)
                .shotType(ShotType.CUSTOMIZE)
                .multiPrompt(List.of(
                        Shot.builder()
                                .prompt("<<<element_1>>> waves from the pier")
                                .duration(2)
                                .build(),
                        Shot.builder()
                                .prompt("The boats leave the harbour")
                                .duration(4)
                                .build()))
                .build();
        System.out.println();
        System.out.println("A wrong request is found before it is sent, and before it costs anything:");
        try {
            client.imageToVideo().submit(wrong);
        } catch (InvalidRequestException e) {
            e.violations().forEach(violation -> System.out.println("  " + violation));
        }
    }

    private Path makeAVideo(Path picture) {
        System.out.println();
        System.out.println("A video from " + picture.getFileName() + ":");
        Task submitted = client.imageToVideo()
                .submit(ImageToVideoRequest.builder()
                        .firstFrame(Image.file(picture))
                        .prompt("The sun sets behind the sea, and the water begins to glitter")
                        .build());
        String id = submitted.id();
        System.out.println("  submitted, task " + id);
        Task done = client.imageToVideo().await(id, patience);
        System.out.println("  downloading");
        return client.download(
                done.videos().get(0),
                directory.resolve("harbour-" + id + ".mp4").toAbsolutePath());
    }

    private static WaitOptions patience(WaitOptions.Builder options) {
        return options.listener(task -> System.out.println("  " + task.status()))
                .build();
    }
}
