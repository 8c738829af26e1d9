package io.github.kling4j.simulator.rules;

import org.jspecify.annotations.Nullable;

/**
 * Checks an image: a URL, of which only the form can be checked, or Base64 text of a PNG or JPEG image. It reports only
 * the first violation, and never repeats the text, which may be an image.
 */
final class ImageRules {

    static final long MAX_BYTES = 10L * 1024 * 1024;
    static final long MIN_SIDE = 300;

    private ImageRules() {}

    static void check(String text, String path, Findings findings) {
        String reason = reason(text);
        if (reason != null) {
            findings.add(path, reason);
        }
    }

    private static @Nullable String reason(String text) {
        if (text.regionMatches(true, 0, "data:", 0, 5)) {
            return "must be Base64 text without a data: prefix";
        }
        if (HttpUrlForm.matches(text)) {
            return null;
        }
        Base64Text base64 = Base64Text.of(text);
        if (base64 == null) {
            return "must be an http or https URL with a host, or Base64 text";
        }
        if (base64.size() > MAX_BYTES) {
            return "has " + base64.size() + " bytes, at most " + MAX_BYTES + " are allowed";
        }
        PixelSize pixels = ImageHeader.read(base64.decoded());
        if (pixels == null) {
            return "must be a PNG or JPEG image";
        }
        if (pixels.width() < MIN_SIDE || pixels.height() < MIN_SIDE) {
            return "is " + pixels + " pixels, each side must be at least " + MIN_SIDE;
        }
        boolean tooWide = 2 * pixels.width() > 5 * pixels.height();
        boolean tooTall = 2 * pixels.height() > 5 * pixels.width();
        return tooWide || tooTall ? "is " + pixels + " pixels, the ratio must be from 1:2.5 to 2.5:1" : null;
    }
}
