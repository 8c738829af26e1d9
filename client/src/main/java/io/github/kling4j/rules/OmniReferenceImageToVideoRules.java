package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.OmniReferenceImageToVideoRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The rules for reference-image-to-video requests of Kling V3 Omni. The vendor's documentation counts only images and
 * elements; its tools also count frames, and these rules follow the tools.
 */
@RulesFor(OmniReferenceImageToVideoRequest.class)
@AtLeastOneOf(
        id = "reference-required",
        value = {"images", "elements", "first_frame", "last_frame"},
        message = "images, elements or first_frame must be given; text-to-video/generation needs none of them:"
                + " client.omni().textToVideo()")
@Rule(id = "reference-count", expr = """
            (given(this.first_frame) ? 1 : 0) + (given(this.last_frame) ? 1 : 0) + \
            (has(this.images) ? this.images.size() : 0) + (has(this.elements) ? this.elements.size() : 0) <= 7""", message = """
            there are \
            {(given(this.first_frame) ? 1 : 0) + (given(this.last_frame) ? 1 : 0) + \
            (has(this.images) ? this.images.size() : 0) + (has(this.elements) ? this.elements.size() : 0)} \
            frames, images and elements in total; at most 7 are allowed""")
@Rule(
        id = "last-frame-images",
        expr = "!given(this.last_frame) || !has(this.images) || this.images.size() <= 1",
        message = "allows at most one image, but images has {this.images.size()}",
        on = "last_frame")
@LastFrameNeedsFirst
@OmniPromptOrShots
@NoInputVideo
@ProCostsMore
public interface OmniReferenceImageToVideoRules {

    /** The prompt refers only to elements that the request contains. */
    @Rule(id = "element-reference-exists")
    static @Nullable Violation promptReferences(OmniReferenceImageToVideoRequest request) {
        return NamedElements.missing(request.prompt(), request.elements());
    }

    /** The prompt of a shot refers only to elements that the request contains. */
    @Rule(id = "element-reference-exists", forEach = "multi_prompt")
    static @Nullable Violation shotPromptReferences(Shot shot, OmniReferenceImageToVideoRequest request) {
        return NamedElements.missing(shot.prompt(), request.elements());
    }

    /** No image in the list is an empty string. */
    @Rule(id = "images-given", forEach = "images", message = "is an empty string, which counts as not given; remove it")
    static boolean imagesAreGiven(Image image, OmniReferenceImageToVideoRequest request) {
        return !image.isEmpty();
    }

    /** A prompt refers to every element. An element without a reference is paid for but has no effect. */
    @Rule(id = "element-unused", advice = true)
    static @Nullable Violation elementsAreNamed(OmniReferenceImageToVideoRequest request) {
        return NamedElements.unused(request.elements(), request.prompt(), request.multiPrompt());
    }
}
