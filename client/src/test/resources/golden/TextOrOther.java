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
 * <p>The OpenAPI description allows several schemas for this value. This class therefore accepts any JSON value, keeps
 * it unchanged, and does not check which schema it matches. To convert a model to this class, call
 * {@code TextOrOther.of(adapter.toJsonValue(model))} with the Moshi adapter of the model. To convert it back to a
 * model, call {@code adapter.fromJsonValue(value.json())}.
 */
@GenerateValidator
@JsonClass(generateAdapter = true, generator = "io.github.kling4j")
public final class TextOrOther {

    private final Object json;

    private TextOrOther(Object json) {
        this.json = json;
    }

    /**
     * Returns an object that contains a copy of a JSON value.
     *
     * @param json a value of a type that {@link JsonValues} lists
     * @throws IllegalArgumentException if the value cannot be represented in JSON
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

    /** Returns the names of the properties if the value is a JSON object; otherwise its Java type. */
    @Override
    public String toString() {
        return "TextOrOther"
                + (this.json instanceof Map<?, ?> object
                        ? object.keySet().toString()
                        : "[" + this.json.getClass().getSimpleName() + "]");
    }
}
