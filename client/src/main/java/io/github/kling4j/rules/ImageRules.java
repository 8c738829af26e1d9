package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What the service asks of an image. Of a URL only the form can be checked. Base64 text, files and bytes are checked
 * alike, as far as the header of the image reaches, and in constant memory. Every image that has the format of a PNG or
 * JPEG file is accepted, whatever its process, colours, depth and metadata. Width and height are those of the stored
 * image: an EXIF orientation does not change them, and would not change the verdict.
 *
 * <p>The limits are those of the API's reference. It says 10 MB; taken here as 10 × 1024 × 1024 bytes of the image
 * file, the reading that refuses nothing which the service might accept.
 */
@RulesFor(Image.class)
public interface ImageRules {

    /** Checks in the order of the ids, and stops at the first that fails. */
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
            return fault("image-no-data-prefix", "must be bare Base64 text: leave out everything up to \"base64,\"");
        }
        if (text.regionMatches(true, 0, "http:", 0, 5) || text.regionMatches(true, 0, "https:", 0, 6)) {
            return fault(
                    "image-url-or-base64",
                    "is no URL that can be fetched: it needs a host, a"
                            + " port of at most 65535 if any, and no line break or white space around it; write it like"
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
