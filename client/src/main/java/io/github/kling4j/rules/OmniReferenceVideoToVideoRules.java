package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.OmniReferenceVideoToVideoRequest;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/** The rules for reference-video-to-video requests of Kling V3 Omni, which make a new video from an input video. */
@RulesFor(OmniReferenceVideoToVideoRequest.class)
@RequiredWhen(
        id = "aspect-ratio-required",
        property = "aspect_ratio",
        when = "true",
        message = "is required: without it the service accepts the request, and the task fails later with error 4002")
@InputVideo
@ProCostsMore
public interface OmniReferenceVideoToVideoRules {

    /** The prompt refers only to elements that the request contains. */
    @Rule(id = "element-reference-exists")
    static @Nullable Violation promptReferences(OmniReferenceVideoToVideoRequest request) {
        return NamedElements.missing(request.prompt(), request.elements());
    }

    /** No image in the list is an empty string. */
    @Rule(id = "images-given", forEach = "images", message = "is an empty string, which counts as not given; remove it")
    static boolean imagesAreGiven(Image image, OmniReferenceVideoToVideoRequest request) {
        return !image.isEmpty();
    }

    /** A prompt refers to every element. An element without a reference is paid for but has no effect. */
    @Rule(id = "element-unused", advice = true)
    static @Nullable Violation elementsAreNamed(OmniReferenceVideoToVideoRequest request) {
        return NamedElements.unused(request.elements(), request.prompt(), null);
    }

    /** Checks only the form of the URL of the input video, because the service downloads it. */
    @Rule(id = "video-url", on = "video", message = "must be an http or https URL, such as https://example.com/a.mp4")
    static boolean videoIsUrl(OmniReferenceVideoToVideoRequest request) {
        return request.video() == null || Image.isUrl(request.video());
    }

    /** The service rejects unknown properties. */
    @Rule(id = "unknown-property")
    static @Nullable Violation knownProperties(OmniReferenceVideoToVideoRequest request) {
        return UnknownProperties.first(request.extras());
    }
}
