package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.ElementType;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.util.ArrayList;
import java.util.List;

/** Valid requests, which tests modify. */
public final class Requests {

    static final Image FRAME = Image.url("https://example.com/start.png");

    private Requests() {}

    /** One shot from one frame. */
    public static ImageToVideoRequest.Builder single() {
        return ImageToVideoRequest.builder().firstFrame(FRAME).prompt("The sun rises");
    }

    /** Custom shots with these durations, in a video with their total duration. */
    public static ImageToVideoRequest.Builder shots(int... seconds) {
        List<Shot> shots = new ArrayList<>();
        int total = 0;
        for (int duration : seconds) {
            shots.add(Shot.builder()
                    .prompt("A shot of " + duration + " s")
                    .duration(duration)
                    .build());
            total += duration;
        }
        return ImageToVideoRequest.builder()
                .firstFrame(FRAME)
                .multiShot(true)
                .shotType(ShotType.CUSTOMIZE)
                .multiPrompt(shots)
                .duration(total);
    }

    static Element.Builder imageElement() {
        return Element.builder().type(ElementType.IMAGE).frontalImage(FRAME).referenceImages(List.of(FRAME));
    }

    static Element.Builder videoElement() {
        return Element.builder().type(ElementType.VIDEO).referenceVideos(List.of("https://example.com/walk.mp4"));
    }

    static ImageToVideoRequest with(Element.Builder element) {
        return single().elements(List.of(element.build())).build();
    }

    static List<Violation> violations(ImageToVideoRequest.Builder request) {
        return violations(request.build());
    }

    static List<Violation> violations(ImageToVideoRequest request) {
        return Validators.of(ImageToVideoRequest.class).validate(request);
    }
}
