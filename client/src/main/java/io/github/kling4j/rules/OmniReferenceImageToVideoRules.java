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
 * The rules of Kling V3 Omni's reference image to video. The vendor's page counts images and elements only; its tools
 * count frames too, which is the reading here.
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
            frames, images and elements are \
            {(given(this.first_frame) ? 1 : 0) + (given(this.last_frame) ? 1 : 0) + \
            (has(this.images) ? this.images.size() : 0) + (has(this.elements) ? this.elements.size() : 0)} \
            together; at most 7 are allowed""")
@Rule(
        id = "last-frame-images",
        expr = "!given(this.last_frame) || !has(this.images) || this.images.size() <= 1",
        message = "excludes more than one of images, of which there are {this.images.size()}",
        on = "last_frame")
@LastFrameNeedsFirst
@OmniPromptOrShots
@NoInputVideo
@ProCostsMore
public interface OmniReferenceImageToVideoRules {

    /** The prompt names only elements that are given. */
    @Rule(id = "element-reference-exists")
    static @Nullable Violation promptReferences(OmniReferenceImageToVideoRequest request) {
        return NamedElements.missing(request.prompt(), request.elements());
    }

    /** The prompt of a shot names only elements that are given. */
    @Rule(id = "element-reference-exists", forEach = "multi_prompt")
    static @Nullable Violation shotPromptReferences(Shot shot, OmniReferenceImageToVideoRequest request) {
        return NamedElements.missing(shot.prompt(), request.elements());
    }

    /** No item of the list is the empty text. */
    @Rule(
            id = "images-given",
            forEach = "images",
            message = "is an empty text, which counts as not given; leave it out")
    static boolean imagesAreGiven(Image image, OmniReferenceImageToVideoRequest request) {
        return !image.isEmpty();
    }

    /** Every element is named by a prompt; an element that no text names is paid for in vain. */
    @Rule(id = "element-unused", advice = true)
    static @Nullable Violation elementsAreNamed(OmniReferenceImageToVideoRequest request) {
        return NamedElements.unused(request.elements(), request.prompt(), request.multiPrompt());
    }
}
