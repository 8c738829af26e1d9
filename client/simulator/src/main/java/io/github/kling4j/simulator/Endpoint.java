package io.github.kling4j.simulator;

import io.github.kling4j.simulator.rules.OmniRules;
import io.github.kling4j.simulator.rules.Refusal;
import io.github.kling4j.simulator.rules.ServiceRules;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An endpoint, which accepts tasks of one kind and looks them up. */
enum Endpoint {
    IMAGE_TO_VIDEO("kling-v3/image-to-video/generation", ServiceRules::imageToVideo),
    TEXT_TO_VIDEO("kling-v3/text-to-video/generation", ServiceRules::textToVideo),
    OMNI_TEXT_TO_VIDEO("kling-v3-omni/text-to-video/generation", OmniRules::textToVideo),
    OMNI_IMAGE_TO_VIDEO("kling-v3-omni/image-to-video/generation", OmniRules::imageToVideo),
    OMNI_REFERENCE_IMAGE_TO_VIDEO(
            "kling-v3-omni/reference-image-to-video/generation", OmniRules::referenceImageToVideo),
    OMNI_REFERENCE_VIDEO_TO_VIDEO(
            "kling-v3-omni/reference-video-to-video/generation", OmniRules::referenceVideoToVideo),
    OMNI_VIDEO_EDIT("kling-v3-omni/video-to-video/edit", OmniRules::videoEdit);

    private final String path;
    private final Function<byte[], List<Refusal>> rules;

    Endpoint(String path, Function<byte[], List<Refusal>> rules) {
        this.path = "/vendors/klingai/v1/" + path;
        this.rules = rules;
    }

    /** Returns the endpoint that accepts tasks at a path, or looks them up below it; null if there is none. */
    static @Nullable Endpoint at(String path) {
        for (Endpoint endpoint : values()) {
            if (path.equals(endpoint.path) || path.startsWith(endpoint.path + "/")) {
                return endpoint;
            }
        }
        return null;
    }

    /** Returns the task id at the end of a path; null if the path is that of the endpoint itself. */
    @Nullable
    String taskId(String path) {
        return path.equals(this.path) ? null : path.substring(this.path.length() + 1);
    }

    /** Returns all violations of the API's rules in the body of a submission. */
    List<Refusal> refusals(byte[] body) {
        return rules.apply(body);
    }
}
