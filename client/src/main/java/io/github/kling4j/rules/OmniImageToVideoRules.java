package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.OmniImageToVideoRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/** The rules of Kling V3 Omni's image to video, which takes at least one frame. */
@RulesFor(OmniImageToVideoRequest.class)
@Rule(
        id = "frame-required",
        expr = "given(this.first_frame) || given(this.last_frame)",
        message = """
            must be given{given(this.images) || given(this.elements) ? '; images and elements without a frame are for \
            reference-image-to-video/generation: client.omni().referenceImageToVideo()' : ''}""",
        on = "first_frame")
@LastFrameNeedsFirst
@OmniPromptOrShots
@NoInputVideo
@ProCostsMore
public interface OmniImageToVideoRules {

    /** The prompt names only elements that are given. */
    @Rule(id = "element-reference-exists")
    static @Nullable Violation promptReferences(OmniImageToVideoRequest request) {
        return NamedElements.missing(request.prompt(), request.elements());
    }

    /** The prompt of a shot names only elements that are given. */
    @Rule(id = "element-reference-exists", forEach = "multi_prompt")
    static @Nullable Violation shotPromptReferences(Shot shot, OmniImageToVideoRequest request) {
        return NamedElements.missing(shot.prompt(), request.elements());
    }

    /** No item of the list is the empty text. */
    @Rule(
            id = "images-given",
            forEach = "images",
            message = "is an empty text, which counts as not given; leave it out")
    static boolean imagesAreGiven(Image image, OmniImageToVideoRequest request) {
        return !image.isEmpty();
    }

    /** Every element is named by a prompt; an element that no text names is paid for in vain. */
    @Rule(id = "element-unused", advice = true)
    static @Nullable Violation elementsAreNamed(OmniImageToVideoRequest request) {
        return NamedElements.unused(request.elements(), request.prompt(), request.multiPrompt());
    }
}
