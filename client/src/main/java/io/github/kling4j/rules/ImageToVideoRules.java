package io.github.kling4j.rules;

import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The rules between the properties of a request. A property with a default takes part with it: without {@code
 * duration} the shots must last 5 seconds together. What holds for shots holds whenever they are given, whatever
 * {@code multi_shot} says: that is how the reference states it.
 */
@RulesFor(ImageToVideoRequest.class)
@AtLeastOneOf(
        id = "frame-required",
        value = {"first_frame", "last_frame"},
        message = """
            first_frame or last_frame must be given{given(this.elements) ? '; elements without a frame are for \
            Kling V3 Omni: client.omni().referenceImageToVideo()' : ''}""")
// The endpoint no longer lists masks and camera control, so they can only come as additional properties.
@Rule(id = "last-frame-exclusive", expr = """
            [given(this.last_frame),
             given(this.extras.dynamic_masks) || given(this.extras.static_mask),
             given(this.extras.camera_control)].filter(group, group).size() <= 1""", message = """
            last_frame, the masks (dynamic_masks, static_mask) and camera_control exclude each other: \
            give one of them, not {[given(this.last_frame),
                  given(this.extras.dynamic_masks) || given(this.extras.static_mask),
                  given(this.extras.camera_control)].filter(group, group).size()}""", on = "last_frame")
@PromptOrShots
public interface ImageToVideoRules {
    /** The prompt names only elements that are given. */
    @Rule(id = "element-reference-exists")
    static @Nullable Violation promptReferences(ImageToVideoRequest request) {
        return NamedElements.missing(request.prompt(), request.elements());
    }

    /** The prompt of a shot names only elements that are given. */
    @Rule(id = "element-reference-exists", forEach = "multi_prompt")
    static @Nullable Violation shotPromptReferences(Shot shot, ImageToVideoRequest request) {
        return NamedElements.missing(shot.prompt(), request.elements());
    }

    /** Every element is named by a prompt; an element that no text names is paid for in vain. */
    @Rule(id = "element-unused", advice = true)
    static @Nullable Violation elementsAreNamed(ImageToVideoRequest request) {
        return NamedElements.unused(request.elements(), request.prompt(), request.multiPrompt());
    }
}
