package consumer;

import io.github.kling4j.KlingClient;
import io.github.kling4j.WaitOptions;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.validation.Validators;
import java.nio.file.Path;
import java.time.Duration;

/** Submits an invalid and a valid request, waits and downloads; and validates its own models. */
public final class Program {

    private Program() {}

    public static void main(String[] args) {
        System.out.println("own: " + Validators.of(Order.class).validate(new Order(3)));
        System.out.println("nested: " + Validators.of(Order.Line.class).validate(new Order.Line(0)));
        ImageToVideoRequest request = ImageToVideoRequest.builder()
                .firstFrame(Image.url("https://example.com/start.png"))
                .prompt("The sun rises")
                .build();
        try (KlingClient client =
                KlingClient.builder().baseUrl(args[0]).apiKey(args[1]).build()) {
            try {
                client.imageToVideo().submit(request.toBuilder().duration(16).build());
                throw new AssertionError("an invalid request went through");
            } catch (InvalidRequestException e) {
                System.out.println("refused: " + e.violations());
            }
            String id = client.imageToVideo().submit(request).taskInfo().id();
            Task done = client.imageToVideo()
                    .await(
                            id,
                            WaitOptions.builder()
                                    .initialDelay(Duration.ZERO)
                                    .interval(Duration.ofMillis(10))
                                    .build());
            System.out.println("written: "
                    + client.download(done.videos().get(0), Path.of(args[2])).getFileName());
        }
    }
}
