package io.github.kling4j.rules;

import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The rules between the properties of a request. They use the default of an absent property: without {@code duration},
 * the durations of the shots must add up to 5 seconds. The rules for shots apply whenever shots are given, independent
 * of {@code multi_shot}, as the API reference states.
 */
@RulesFor(ImageToVideoRequest.class)
@AtLeastOneOf(
        id = "frame-required",
        value = {"first_frame", "last_frame"},
        message = """
            first_frame or last_frame must be given{given(this.elements) ? '; elements without a frame are for \
            Kling V3 Omni: client.omni().referenceImageToVideo()' : ''}""")
// The endpoint no longer documents masks and camera control, so they can only be additional properties.
@Rule(id = "last-frame-exclusive", expr = """
            [given(this.last_frame),
             given(this.extras.dynamic_masks) || given(this.extras.static_mask),
             given(this.extras.camera_control)].filter(group, group).size() <= 1""", message = """
            only one of last_frame, the masks (dynamic_masks, static_mask) and camera_control is allowed, \
            but {[given(this.last_frame),
                  given(this.extras.dynamic_masks) || given(this.extras.static_mask),
                  given(this.extras.camera_control)].filter(group, group).size()} are given""", on = "last_frame")
@PromptOrShots
public interface ImageToVideoRules {
    /** The prompt refers only to elements that the request contains. */
    @Rule(id = "element-reference-exists")
    static @Nullable Violation promptReferences(ImageToVideoRequest request) {
        return NamedElements.missing(request.prompt(), request.elements());
    }

    /** The prompt of a shot refers only to elements that the request contains. */
    @Rule(id = "element-reference-exists", forEach = "multi_prompt")
    static @Nullable Violation shotPromptReferences(Shot shot, ImageToVideoRequest request) {
        return NamedElements.missing(shot.prompt(), request.elements());
    }

    /** A prompt refers to every element. An element without a reference is paid for but has no effect. */
    @Rule(id = "element-unused", advice = true)
    static @Nullable Violation elementsAreNamed(ImageToVideoRequest request) {
        return NamedElements.unused(request.elements(), request.prompt(), request.multiPrompt());
    }
}
