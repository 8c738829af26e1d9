package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The rules for images. For a URL, only the form is checked. Base64 text, files and bytes are checked in the same
 * way, in constant memory: only the header of the image is read. Every PNG or JPEG file is accepted, regardless of its
 * encoding process, colours, depth and metadata. Width and height are those of the stored image; an EXIF orientation
 * neither changes them nor the result.
 *
 * <p>The limits are those of the API reference. It states 10 MB; this is interpreted as 10 × 1024 × 1024 bytes of the
 * image file, so that an image that the service might accept is never rejected.
 */
@RulesFor(Image.class)
public interface ImageRules {

    /** Checks the rules in the order of the ids and stops at the first violation. */
    @Rule(
            id = {
                "image-no-data-prefix",
                "image-unreadable",
                "image-url-or-base64",
                "image-size",
                "image-format",
                "image-dimensions",
                "image-aspect-ratio"
            })
    static @Nullable Violation acceptable(Image image) {
        String text = image.text();
        if (text == null) {
            return ImageContent.fault(image);
        }
        if (text.isEmpty() || image.isUrl()) {
            return null;
        }
        if (text.regionMatches(true, 0, "data:", 0, 5)) {
            return fault("image-no-data-prefix", "must be only the Base64 text: remove everything up to \"base64,\"");
        }
        if (text.regionMatches(true, 0, "http:", 0, 5) || text.regionMatches(true, 0, "https:", 0, 6)) {
            return fault(
                    "image-url-or-base64",
                    "is not a valid URL: it needs a host, an optional"
                            + " port of at most 65535, and no line break or white space around it; write it like"
                            + " https://example.com/a.png");
        }
        String base64 = Base64Text.fault(text);
        return base64 == null
                ? ImageContent.fault(image)
                : fault("image-url-or-base64", "is neither a URL (http or https) nor Base64 text: " + base64);
    }

    private static Violation fault(String rule, String message) {
        return new Violation(rule, "", message);
    }
}
