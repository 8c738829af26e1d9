package io.github.kling4j.benchmarks.json;

import io.avaje.jsonb.Json;
import io.github.kling4j.benchmarks.validation.plain.PlainRequest;
import io.github.kling4j.model.ImageToVideoRequest;
import java.util.List;

/** A request for the peers. */
@Json
public record WireRequest(
        String first_frame,
        String last_frame,
        String prompt,
        String negative_prompt,
        Boolean multi_shot,
        String shot_type,
        List<WireShot> multi_prompt,
        String sound,
        String mode,
        Integer duration) {

    /** Returns the same request, which must not have elements. */
    static WireRequest of(ImageToVideoRequest request) {
        PlainRequest plain = PlainRequest.of(request);
        List<WireShot> shots = plain.multiPrompt() == null
                ? null
                : plain.multiPrompt().stream()
                        .map(shot -> new WireShot(shot.prompt(), shot.duration()))
                        .toList();
        return new WireRequest(
                plain.firstFrame(),
                plain.lastFrame(),
                plain.prompt(),
                plain.negativePrompt(),
                plain.multiShot(),
                plain.shotType(),
                shots,
                plain.sound(),
                plain.mode(),
                plain.duration());
    }
}
