package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Mode;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
import java.util.ArrayList;
import java.util.List;

/** The requests that are timed. Their images are URLs. */
public final class Cases {

    private Cases() {}

    /** One shot from one frame; valid. */
    public static ImageToVideoRequest single() {
        return ImageToVideoRequest.builder()
                .firstFrame(Image.url("https://example.com/start.png"))
                .prompt("A paper boat drifts down a rainy street, seen from above")
                .mode(Mode.PRO)
                .duration(5)
                .build();
    }

    /** Six shots between two frames; valid. */
    public static ImageToVideoRequest sixShots() {
        List<Shot> shots = new ArrayList<>();
        for (int seconds : List.of(1, 2, 3, 4, 3, 2)) {
            shots.add(Shot.builder()
                    .prompt("The boat passes a red door, for " + seconds + " seconds")
                    .duration(seconds)
                    .build());
        }
        return ImageToVideoRequest.builder()
                .firstFrame(Image.url("https://example.com/start.png"))
                .lastFrame(Image.url("https://example.com/end.png"))
                .multiShot(true)
                .shotType(ShotType.CUSTOMIZE)
                .multiPrompt(shots)
                .mode(Mode.PRO)
                .duration(15)
                .build();
    }

    /** No frame, no prompt, an unknown mode and too long: four violations. */
    public static ImageToVideoRequest fourViolations() {
        return ImageToVideoRequest.builder()
                .negativePrompt("blur")
                .mode(Mode.of("4k"))
                .duration(20)
                .build();
    }
}
