// Generated from openapi/kling-v3.yaml by openapi/templates; edit those, not this.

package io.github.kling4j.model;

import com.squareup.moshi.JsonClass;
import io.github.kling4j.http.PlainText;
import io.github.kling4j.validation.OpenEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a video has sound.
 *
 * <p>Open: a word that is not known here is kept as it is.
 */
@OpenEnum({
    "on",
    "off"
})
@JsonClass(generateAdapter = true, generator = "io.github.kling4j")
public final class Sound {

    static final String ON_WORD = "on";
    static final String OFF_WORD = "off";

    /** The word {@code "on"}. */
    public static final Sound ON = new Sound(ON_WORD);

    /** The word {@code "off"}. */
    public static final Sound OFF = new Sound(OFF_WORD);

    private static final List<Sound> KNOWN = List.of(
            ON,
            OFF);

    private final String word;

    private Sound(String word) {
        this.word = word;
    }

    /**
     * Returns the constant for a known word, else a value that keeps the word.
     *
     * @throws IllegalArgumentException for null
     */
    public static Sound of(String word) {
        if (word == null) {
            throw new IllegalArgumentException("a word must not be null: leave the property out instead");
        }
        return switch (word) {
            case ON_WORD -> ON;
            case OFF_WORD -> OFF;
            default -> new Sound(word);
        };
    }

    /** Returns every known value, in the order of the spec. */
    public static List<Sound> known() {
        return KNOWN;
    }

    /** Returns the word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** Returns whether the spec knows the word. */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    /** Two values are equal when their words are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sound that && word.equals(that.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    /** Returns the word, bounded and on one line. */
    @Override
    public String toString() {
        return PlainText.of(word);
    }
}
