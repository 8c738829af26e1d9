package io.github.kling4j.rules;

import io.github.kling4j.model.OmniTextToVideoRequest;
import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.RulesFor;

/**
 * The rules for text-to-video requests of Kling V3 Omni. Frames, images, elements and videos are for its other
 * endpoints, which the messages name.
 */
@RulesFor(OmniTextToVideoRequest.class)
@AtLeastOneOf(
        id = "prompt-or-shots-required",
        value = {"prompt", "multi_prompt"},
        message = "prompt or multi_prompt must be given")
@OmniPromptOrShots
@NoElements
@NoFrames
@NoReferences
@NoInputVideo
@ProCostsMore
public interface OmniTextToVideoRules {}
