package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.OmniImageToVideoRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/** The rules for image-to-video requests of Kling V3 Omni, which need at least one frame. */
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

    /** The prompt refers only to elements that the request contains. */
    @Rule(id = "element-reference-exists")
    static @Nullable Violation promptReferences(OmniImageToVideoRequest request) {
        return NamedElements.missing(request.prompt(), request.elements());
    }

    /** The prompt of a shot refers only to elements that the request contains. */
    @Rule(id = "element-reference-exists", forEach = "multi_prompt")
    static @Nullable Violation shotPromptReferences(Shot shot, OmniImageToVideoRequest request) {
        return NamedElements.missing(shot.prompt(), request.elements());
    }

    /** No image in the list is an empty string. */
    @Rule(id = "images-given", forEach = "images", message = "is an empty string, which counts as not given; remove it")
    static boolean imagesAreGiven(Image image, OmniImageToVideoRequest request) {
        return !image.isEmpty();
    }

    /** A prompt refers to every element. An element without a reference is paid for but has no effect. */
    @Rule(id = "element-unused", advice = true)
    static @Nullable Violation elementsAreNamed(OmniImageToVideoRequest request) {
        return NamedElements.unused(request.elements(), request.prompt(), request.multiPrompt());
    }
}
