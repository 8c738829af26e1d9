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
 * <p>This enumeration is open: it also accepts unknown words and keeps them unchanged.
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
     * Returns the constant for a known word; for an unknown word, a value that contains this word.
     *
     * @throws IllegalArgumentException if the word is null
     */
    public static Colour of(String word) {
        if (word == null) {
            throw new IllegalArgumentException("a word must not be null: omit the property instead");
        }
        return switch (word) {
            case RED_WORD -> RED;
            case BLUE_WORD -> BLUE;
            default -> new Colour(word);
        };
    }

    /** Returns all known values, in the order of the OpenAPI description. */
    public static List<Colour> known() {
        return KNOWN;
    }

    /** Returns the word that represents this value in JSON. */
    public String word() {
        return word;
    }

    /** Returns whether the OpenAPI description contains this word. */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    /** Returns whether the other object is of this class and has the same word. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Colour that && word.equals(that.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    /** Returns the word on one line, shortened if it is too long. */
    @Override
    public String toString() {
        return PlainText.of(word);
    }
}
