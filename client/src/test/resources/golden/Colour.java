// Generated from openapi/kling-v3.yaml by openapi/templates; edit those, not this.

package io.github.kling4j.accepted;

import com.squareup.moshi.JsonClass;
import io.github.kling4j.text.PlainText;
import io.github.kling4j.validation.OpenEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema Colour.
 *
 * <p>Open: an unknown word is kept as it is.
 */
@OpenEnum({
    "red",
    "blue"
})
@JsonClass(generateAdapter = true, generator = "io.github.kling4j")
public final class Colour {

    static final String RED_WORD = "red";
    static final String BLUE_WORD = "blue";

    /** The word {@code "red"}. */
    public static final Colour RED = new Colour(RED_WORD);

    /** The word {@code "blue"}. */
    public static final Colour BLUE = new Colour(BLUE_WORD);

    private static final List<Colour> KNOWN = List.of(
            RED,
            BLUE);

    private final String word;

    private Colour(String word) {
        this.word = word;
    }

    /**
     * Returns the constant for a known word, else a value that keeps the word.
     *
     * @throws IllegalArgumentException for null
     */
    public static Colour of(String word) {
        if (word == null) {
            throw new IllegalArgumentException("a word must not be null: leave the property out instead");
        }
        return switch (word) {
            case RED_WORD -> RED;
            case BLUE_WORD -> BLUE;
            default -> new Colour(word);
        };
    }

    /** Returns every known value, in the order of the spec. */
    public static List<Colour> known() {
        return KNOWN;
    }

    /** Returns the word, as in JSON. */
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
        return other instanceof Colour that && word.equals(that.word);
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
