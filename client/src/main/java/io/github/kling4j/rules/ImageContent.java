package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.validation.Violation;
import java.io.BufferedInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rules of an image whose bytes are at hand. */
final class ImageContent {

    /** 10 MB, of the decoded image. */
    private static final long MOST_BYTES = 10L * 1024 * 1024;
    private static final int FEWEST_PIXELS = 300;

    private ImageContent() {}

    /** Returns the first rule that the content breaks, or null. */
    static @Nullable Violation fault(Image image) {
        try (BufferedInputStream content = new BufferedInputStream(image.open())) {
            String format = ImageHeader.format(content);
            if (format == null) {
                return fault("image-format", "is neither PNG nor JPEG; the content counts, not the name");
            }
            ImageHeader header = ImageHeader.read(format, content);
            if (header == null) {
                return fault("image-format", "begins like a " + format + ", but its header is damaged or cut off");
            }
            return image.size() > MOST_BYTES
                    ? fault("image-size", "is " + image.size() + " bytes; at most " + MOST_BYTES + " are allowed")
                    : fault(header.width(), header.height());
        } catch (IOException e) {
            return fault("image-unreadable", e.getMessage());
        }
    }

    private static @Nullable Violation fault(int width, int height) {
        if (Math.min(width, height) < FEWEST_PIXELS) {
            return fault("image-dimensions", pixels(width, height) + "width and height must be at least "
                    + FEWEST_PIXELS);
        }
        // 2.5 to 1, in whole numbers.
        if (2L * Math.max(width, height) > 5L * Math.min(width, height)) {
            return fault("image-aspect-ratio", pixels(width, height)
                    + "width to height must be between 1:2.5 and 2.5:1");
        }
        return null;
    }

    private static String pixels(int width, int height) {
        return "is " + width + " x " + height + " pixels; ";
    }

    private static Violation fault(String rule, @Nullable String message) {
        return new Violation(rule, "", String.valueOf(message));
    }
}
