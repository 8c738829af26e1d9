package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.text.PlainText;
import io.github.kling4j.validation.Violation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The rules for images whose bytes are available. */
final class ImageContent {

    /** Headers are short, and longer segments are skipped. */
    private static final int BUFFER = 1024;

    /** 10 MB of the decoded image. */
    private static final long MOST_BYTES = 10L * 1024 * 1024;

    private static final int FEWEST_PIXELS = 300;

    private ImageContent() {}

    /** Returns the first violation, or null. The size is checked first, because it limits the number of bytes read. */
    static @Nullable Violation fault(Image image) {
        try {
            long size = image.size();
            if (size > MOST_BYTES) {
                return fault("image-size", "is " + size + " bytes; at most " + MOST_BYTES + " are allowed");
            }
            return size == 0 ? otherFormat("empty") : fault(image, size);
        } catch (IOException e) {
            return fault("image-unreadable", PlainText.of(e.getMessage()));
        }
    }

    private static @Nullable Violation fault(Image image, long size) throws IOException {
        try (BufferedInputStream content = new BufferedInputStream(image.open(), BUFFER)) {
            content.mark(FileFormat.LONGEST);
            byte[] firstBytes = content.readNBytes(FileFormat.LONGEST);
            content.reset();
            String format = ImageHeader.format(firstBytes);
            String other = FileFormat.nameOf(firstBytes);
            if (format == null || other != null) {
                return otherFormat(other);
            }
            return size(format, content, size);
        }
    }

    private static @Nullable Violation size(String format, InputStream content, long size) throws IOException {
        try {
            ImageHeader header = ImageHeader.read(format, content, size);
            return fault(header.width(), header.height());
        } catch (BrokenHeader e) {
            return fault("image-format", "begins like a " + format + ", but " + e.getMessage());
        }
    }

    private static Violation otherFormat(@Nullable String name) {
        return fault(
                "image-format",
                "is neither PNG nor JPEG" + (name == null ? "" : ", but " + name)
                        + "; the content determines the format, not the file name");
    }

    private static @Nullable Violation fault(int width, int height) {
        if (Math.min(width, height) < FEWEST_PIXELS) {
            return fault(
                    "image-dimensions", pixels(width, height) + "width and height must be at least " + FEWEST_PIXELS);
        }
        // 2.5 to 1, in integers.
        if (2L * Math.max(width, height) > 5L * Math.min(width, height)) {
            return fault(
                    "image-aspect-ratio",
                    pixels(width, height) + "the aspect ratio (width to height) must be between 1:2.5 and 2.5:1");
        }
        return null;
    }

    private static String pixels(int width, int height) {
        return "is " + width + " x " + height + " pixels; ";
    }

    private static Violation fault(String rule, String message) {
        return new Violation(rule, "", message);
    }
}
