package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import org.jspecify.annotations.Nullable;

/** What the service takes as given: present, and not the empty text. */
final class Given {

    private Given() {}

    static boolean image(@Nullable Image image) {
        return image != null && !image.isEmpty();
    }

    static boolean text(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    /** Of a property that the models do not know, as it stands in JSON. */
    static boolean value(@Nullable Object value) {
        return value != null && !"".equals(value);
    }
}
