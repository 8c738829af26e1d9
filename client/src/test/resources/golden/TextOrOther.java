// Generated from openapi/kling-v3.yaml by openapi/templates; edit those, not this.

package io.github.kling4j.accepted;

import io.github.kling4j.accepted.Other;

import com.squareup.moshi.JsonClass;
import io.github.kling4j.json.JsonValues;
import io.github.kling4j.validation.GenerateValidator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema TextOrOther.
 *
 * <p>Open: the description offers a choice of schemas, and this is any JSON value, kept exactly. Which of them it fits
 * is not checked. A value of a model goes in as {@code TextOrOther.of(adapter.toJsonValue(model))}, with the adapter
 * that Moshi has for the model, and comes out as {@code adapter.fromJsonValue(value.json())}.
 */
@GenerateValidator
@JsonClass(generateAdapter = true, generator = "io.github.kling4j")
public final class TextOrOther {

    private final Object json;

    private TextOrOther(Object json) {
        this.json = json;
    }

    /**
     * Returns a copy of a JSON value, which is of a type that {@link JsonValues} names.
     *
     * @throws IllegalArgumentException for a value without a form in JSON
     */
    public static TextOrOther of(Object json) {
        return new TextOrOther(Objects.requireNonNull(JsonValues.copyOf(Objects.requireNonNull(json, "json"))));
    }

    /** Returns the JSON value, which cannot be modified. */
    public Object json() {
        return this.json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextOrOther that && this.json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return this.json.hashCode();
    }

    /** Returns the names of the properties of an object, or the type of another value, without the content. */
    @Override
    public String toString() {
        return "TextOrOther"
                + (this.json instanceof Map<?, ?> object
                        ? object.keySet().toString()
                        : "[" + this.json.getClass().getSimpleName() + "]");
    }
}
