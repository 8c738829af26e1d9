// Generated from openapi/kling-v3.yaml by openapi/templates; edit those, not this.

package io.github.kling4j.model;

import com.squareup.moshi.JsonClass;
import io.github.kling4j.http.PlainText;
import io.github.kling4j.json.JsonValues;
import io.github.kling4j.json.ListCopy;
import io.github.kling4j.json.Urls;
import io.github.kling4j.validation.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One shot of a video with several.
 *
 * <p>Immutable. Building and decoding check nothing: every property may be null, which means absent. Properties that
 * are not known here are kept in {@link #extras()}.
 */
@GenerateValidator
@JsonClass(generateAdapter = true, generator = "io.github.kling4j")
public final class Shot {

    private static final Set<String> PROPERTIES = Set.of(
            "prompt",
            "duration");

    @WireName("prompt")
    @NotNull
    @Size(max = 512)
    private final @Nullable String prompt;

    @WireName("duration")
    @NotNull
    @Min(1)
    private final @Nullable Integer duration;

    private final Map<String, @Nullable Object> extraValues;

    private Shot(Builder builder) {
        this.prompt = builder.prompt;
        this.duration = builder.duration;
        this.extraValues = builder.extras.isEmpty()
                ? Collections.emptyMap()
                : Collections.unmodifiableMap(new LinkedHashMap<>(builder.extras));
    }

    /** Returns a builder of a value that has no property yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts with every property of this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.prompt = this.prompt;
        builder.duration = this.duration;
        if (!this.extraValues.isEmpty()) {
            builder.extras = new LinkedHashMap<>(this.extraValues);
        }
        return builder;
    }

    /**
     * The words that describe the shot.
     * They name an element by its place, the first as &lt;&lt;&lt;element_1&gt;&gt;&gt;, where there are elements.
     * A named element must be given [element-reference-exists].
     * Required.
     * At most 512 code points.
     */
    public @Nullable String prompt() {
        return this.prompt;
    }

    /**
     * How long the shot is, in seconds.
     * It is at most the duration of the video [shot-duration-within-total].
     * All shots together last exactly as long as the video [shot-durations-sum].
     * Required.
     * At least 1.
     */
    public @Nullable Integer duration() {
        return this.duration;
    }

    /**
     * Returns the properties that are not known here, by their names. Values are of the types that {@link JsonValues}
     * names.
     */
    @Extras
    public Map<String, @Nullable Object> extras() {
        return this.extraValues;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shot that
                && Objects.equals(this.prompt, that.prompt)
                && Objects.equals(this.duration, that.duration)
                && this.extraValues.equals(that.extraValues);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                this.prompt,
                this.duration,
                this.extraValues);
    }

    /** Returns the properties that are given, each bounded and on one line; of unknown ones only the names. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "Shot[", "]");
        if (this.prompt != null) {
            text.add("prompt=" + PlainText.of(this.prompt));
        }
        if (this.duration != null) {
            text.add("duration=" + PlainText.of(this.duration));
        }
        if (!this.extraValues.isEmpty()) {
            text.add("extras=" + PlainText.of(this.extraValues.keySet()));
        }
        return text.toString();
    }

    /** Collects the properties of {@link Shot}. Null takes a property away. */
    public static final class Builder {

        private @Nullable String prompt;
        private @Nullable Integer duration;
        private Map<String, @Nullable Object> extras = Collections.emptyMap();

        private Builder() {}

        /** Sets {@link Shot#prompt()}. */
        public Builder prompt(@Nullable String prompt) {
            this.prompt = prompt;
            return this;
        }

        /** Sets {@link Shot#duration()}. */
        public Builder duration(@Nullable Integer duration) {
            this.duration = duration;
            return this;
        }

        /**
         * Adds a property that is not known here.
         *
         * @param name its name in JSON
         * @param value of a type that {@link JsonValues} names; null is sent as null
         * @throws IllegalArgumentException for null as a name, for a property that has a method of its own, and for a
         *     value that JSON cannot say
         */
        public Builder putExtra(String name, @Nullable Object value) {
            if (name == null) {
                throw new IllegalArgumentException("the name of a property must not be null: write it as in JSON");
            }
            if (PROPERTIES.contains(name)) {
                throw new IllegalArgumentException(
                        "\"" + name + "\" is known to Shot: set it with the method of the builder");
            }
            if (this.extras.isEmpty()) {
                this.extras = new LinkedHashMap<>();
            }
            this.extras.put(name, JsonValues.copyOf(value));
            return this;
        }

        /** Returns the value. Checks nothing; validation does. */
        public Shot build() {
            return new Shot(this);
        }
    }
}
