package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.OmniReferenceVideoToVideoRequest;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/** The rules of Kling V3 Omni's reference video to video, which makes a new video that follows an input video. */
@RulesFor(OmniReferenceVideoToVideoRequest.class)
@RequiredWhen(
        id = "aspect-ratio-required",
        property = "aspect_ratio",
        when = "true",
        message = "is required: without it the service accepts the request, and the task fails later with error 4002")
@InputVideo
@ProCostsMore
public interface OmniReferenceVideoToVideoRules {

    /** The prompt names only elements that are given. */
    @Rule(id = "element-reference-exists")
    static @Nullable Violation promptReferences(OmniReferenceVideoToVideoRequest request) {
        return NamedElements.missing(request.prompt(), request.elements());
    }

    /** No item of the list is the empty text. */
    @Rule(
            id = "images-given",
            forEach = "images",
            message = "is an empty text, which counts as not given; leave it out")
    static boolean imagesAreGiven(Image image, OmniReferenceVideoToVideoRequest request) {
        return !image.isEmpty();
    }

    /** Every element is named by a prompt; an element that no text names is paid for in vain. */
    @Rule(id = "element-unused", advice = true)
    static @Nullable Violation elementsAreNamed(OmniReferenceVideoToVideoRequest request) {
        return NamedElements.unused(request.elements(), request.prompt(), null);
    }

    /** The service fetches the input video, so that only the form of its URL can be checked here. */
    @Rule(id = "video-url", on = "video", message = "is no URL; it must begin like https://example.com")
    static boolean videoIsUrl(OmniReferenceVideoToVideoRequest request) {
        return request.video() == null || Image.isUrl(request.video());
    }

    /** The service refuses properties that it does not know. */
    @Rule(id = "unknown-property")
    static @Nullable Violation knownProperties(OmniReferenceVideoToVideoRequest request) {
        return UnknownProperties.first(request.extras(), null);
    }
}
