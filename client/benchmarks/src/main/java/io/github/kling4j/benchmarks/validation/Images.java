package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.image.Image;
import io.github.kling4j.rules.ImageRules;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an image that all contenders share: whether a text is a URL, and the violation for another text. The
 * content of pictures is not compared.
 */
public final class Images {

    private Images() {}

    /** Returns the rule that an image breaks; null when it is acceptable, or the empty text. */
    static @Nullable Violation fault(Image image) {
        return image.isUrl() ? null : ImageRules.acceptable(image);
    }

    /** Returns the id of the rule that a text breaks as an image; null when it is acceptable, or empty. */
    public static @Nullable String brokenRule(String text) {
        Violation fault = text.isEmpty() || Image.isUrl(text) ? null : ImageRules.acceptable(Image.base64(text));
        return fault == null ? null : fault.rule();
    }
}
