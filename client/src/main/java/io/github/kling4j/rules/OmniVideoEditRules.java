package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.OmniVideoEditRequest;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The rules for video edits of Kling V3 Omni. The edited video has the duration and aspect ratio of the input video.
 */
@RulesFor(OmniVideoEditRequest.class)
@InputVideo
@Rule(
        id = "duration-not-taken",
        expr = "!given(this.extras.duration)",
        message = "duration is not accepted by this endpoint, because the edited video is as long as the input;"
                + " reference-video-to-video/generation accepts it: client.omni().referenceVideoToVideo()")
@Rule(
        id = "aspect-ratio-unused",
        expr = "!given(this.aspect_ratio)",
        message = "has no effect: the edited video has the aspect ratio of the input",
        advice = true)
@ProCostsMore
public interface OmniVideoEditRules {

    /** Checks only the form of the URL of the input video, because the service downloads it. */
    @Rule(id = "video-url", on = "video", message = "must be an http or https URL, such as https://example.com/a.mp4")
    static boolean videoIsUrl(OmniVideoEditRequest request) {
        return request.video() == null || Image.isUrl(request.video());
    }

    /** The prompt refers only to elements that the request contains. */
    @Rule(id = "element-reference-exists")
    static @Nullable Violation promptReferences(OmniVideoEditRequest request) {
        return NamedElements.missing(request.prompt(), request.elements());
    }

    /** No image in the list is an empty string. */
    @Rule(id = "images-given", forEach = "images", message = "is an empty string, which counts as not given; remove it")
    static boolean imagesAreGiven(Image image, OmniVideoEditRequest request) {
        return !image.isEmpty();
    }

    /** A prompt refers to every element. An element without a reference is paid for but has no effect. */
    @Rule(id = "element-unused", advice = true)
    static @Nullable Violation elementsAreNamed(OmniVideoEditRequest request) {
        return NamedElements.unused(request.elements(), request.prompt(), null);
    }

    /** The service rejects unknown properties. */
    @Rule(id = "unknown-property")
    static @Nullable Violation knownProperties(OmniVideoEditRequest request) {
        return UnknownProperties.first(request.extras(), "duration");
    }
}
