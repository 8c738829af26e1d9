package io.github.kling4j.rules;

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
public interface VideoExtensionRules {}
