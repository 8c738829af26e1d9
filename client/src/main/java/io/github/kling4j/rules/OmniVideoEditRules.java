package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.OmniVideoEditRequest;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/** The rules of Kling V3 Omni's video edit. The edited video is as long as the input video, and has its shape. */
@RulesFor(OmniVideoEditRequest.class)
@InputVideo
@Rule(
        id = "duration-not-taken",
        expr = "!given(this.extras.duration)",
        message = "duration is not taken by this endpoint, because the edited video is as long as the input;"
                + " reference-video-to-video/generation takes it: client.omni().referenceVideoToVideo()")
@Rule(
        id = "aspect-ratio-unused",
        expr = "!given(this.aspect_ratio)",
        message = "is surely ignored: the edited video has the shape of the input",
        advice = true)
@ProCostsMore
public interface OmniVideoEditRules {

    /** The prompt names only elements that are given. */
    @Rule(id = "element-reference-exists")
    static @Nullable Violation promptReferences(OmniVideoEditRequest request) {
        return NamedElements.missing(request.prompt(), request.elements());
    }

    /** No item of the list is the empty text. */
    @Rule(
            id = "images-given",
            forEach = "images",
            message = "is an empty text, which counts as not given; leave it out")
    static boolean imagesAreGiven(Image image, OmniVideoEditRequest request) {
        return !image.isEmpty();
    }

    /** Every element is named by a prompt; an element that no text names is paid for in vain. */
    @Rule(id = "element-unused", advice = true)
    static @Nullable Violation elementsAreNamed(OmniVideoEditRequest request) {
        return NamedElements.unused(request.elements(), request.prompt(), null);
    }

    /** The service fetches the input video, so that only the form of its URL can be checked here. */
    @Rule(id = "video-url", on = "video", message = "is no URL; it must begin like https://example.com")
    static boolean videoIsUrl(OmniVideoEditRequest request) {
        return request.video() == null || Image.isUrl(request.video());
    }

    /** The service refuses properties that it does not know. */
    @Rule(id = "unknown-property")
    static @Nullable Violation knownProperties(OmniVideoEditRequest request) {
        return UnknownProperties.first(request.extras(), "duration");
    }
}
