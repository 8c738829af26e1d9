package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.VideoExtensionRequest;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

/** The rules between the properties of a request to extend a video. */
@RulesFor(VideoExtensionRequest.class)
@Rule(
        id = "prompt-unless-loop",
        expr = "this.loop || given(this.prompt)",
        message = "must be given for a video that is not a loop",
        on = "prompt")
public interface VideoExtensionRules {

    /** Checks only the form of the URL of the input video, because the service downloads it. */
    @Rule(id = "video-url", on = "video", message = "must be an http or https URL, such as https://example.com/a.mp4")
    static boolean videoIsUrl(VideoExtensionRequest request) {
        return request.video() == null || Image.isUrl(request.video());
    }
}
