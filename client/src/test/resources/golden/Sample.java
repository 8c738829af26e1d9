// Generated from openapi/kling-v3.yaml by openapi/templates; edit those, not this.

package io.github.kling4j.accepted;

import io.github.kling4j.accepted.Colour;
import io.github.kling4j.accepted.Other;
import io.github.kling4j.image.Image;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.squareup.moshi.JsonClass;
import io.github.kling4j.json.JsonValues;
import io.github.kling4j.json.ListCopy;
import io.github.kling4j.json.MapCopy;
import io.github.kling4j.text.PlainText;
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
 * An example for the golden files.
 *
 * <p>Instances are immutable. Neither the builder nor the JSON adapter validates them: every property may be null,
 * which means that it is absent. {@link #extras()} contains the properties that this class does not know.
 */
@SuppressWarnings("deprecation") // The OpenAPI description may deprecate types and properties that this class uses.
@GenerateValidator
@JsonClass(generateAdapter = true, generator = "io.github.kling4j")
public final class Sample {

    private static final Set<String> PROPERTIES = Set.of(
            "prompt",
            "count",
            "weight",
            "colour",
            "images",
            "labels",
            "parts",
            "notes",
            "size");

    @WireName("prompt")
    @NotNull
    @Size(min = 1, max = 9)
    // A pattern of JSON Schema may match a part of the text; one of Jakarta Validation must match the whole text.
    @Pattern(regexp = "(?s).*(?:^a).*")
    private final @Nullable String prompt;

    @WireName("count")
    @DefaultValue("" + 5l)
    @Min(1L)
    private final @Nullable Long count;

    @WireName("weight")
    @DecimalMin(value = "0", inclusive = false)
    private final @Nullable BigDecimal weight;

    @WireName("colour")
    @DefaultValue(Colour.RED_WORD)
    private final @Nullable Colour colour;

    @WireName("images")
    @Size(max = 2)
    private final @Nullable List<@NotNull Image> images;

    @WireName("labels")
    private final @Nullable Map<String, @NotNull String> labels;

    @WireName("parts")
    private final @Nullable Map<String, @NotNull @Valid Other> parts;

    @WireName("notes")
    private final @Nullable Map<String, @Nullable Object> notes;

    @WireName("size")
    private final @Nullable Integer size;

    private final Map<String, @Nullable Object> extraValues;

    private Sample(Builder builder) {
        this.prompt = builder.prompt;
        this.count = builder.count;
        this.weight = builder.weight;
        this.colour = builder.colour;
        this.images = builder.images;
        this.labels = builder.labels;
        this.parts = builder.parts;
        this.notes = builder.notes;
        this.size = builder.size;
        this.extraValues = builder.extras.isEmpty()
                ? Collections.emptyMap()
                : Collections.unmodifiableMap(new LinkedHashMap<>(builder.extras));
    }

    /** Returns a builder without properties. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with every property of this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.prompt = this.prompt;
        builder.count = this.count;
        builder.weight = this.weight;
        builder.colour = this.colour;
        builder.images = this.images;
        builder.labels = this.labels;
        builder.parts = this.parts;
        builder.notes = this.notes;
        builder.size = this.size;
        if (!this.extraValues.isEmpty()) {
            builder.extras = new LinkedHashMap<>(this.extraValues);
        }
        return builder;
    }

    /**
     * The words.
     * Required.
     * At least 1 code points.
     * At most 9 code points.
     */
    public @Nullable String prompt() {
        return this.prompt;
    }

    /**
     * How many.
     * At least 1.
     */
    public @Nullable Long count() {
        return this.count;
    }

    /** Returns {@link #count()}, or the default {@code 5} if the property is absent. */
    public Long countOrDefault() {
        return this.count == null ? 5L : this.count;
    }

    /**
     * In kilograms.
     * More than 0.
     */
    public @Nullable BigDecimal weight() {
        return this.weight;
    }

    /**
     * Of the outside.
     */
    public @Nullable Colour colour() {
        return this.colour;
    }

    /** Returns {@link #colour()}, or the default {@code Colour.RED} if the property is absent. */
    public Colour colourOrDefault() {
        return this.colour == null ? Colour.RED : this.colour;
    }

    /**
     * From all sides.
     * At most 2 items.
     */
    public @Nullable List<@Nullable Image> images() {
        return this.images;
    }

    /**
     * By language.
     */
    public @Nullable Map<String, @Nullable String> labels() {
        return this.labels;
    }

    /**
     * By name.
     */
    public @Nullable Map<String, @Nullable Other> parts() {
        return this.parts;
    }

    /**
     * Anything.
     */
    public @Nullable Map<String, @Nullable Object> notes() {
        return this.notes;
    }

    /**
     * Use weight instead.
     *
     * @deprecated The service deprecates it: see its description above.
     */
    @Deprecated
    public @Nullable Integer size() {
        return this.size;
    }

    /**
     * Returns the properties that this class does not know, by their names. The values have types that {@link
     * JsonValues} lists.
     */
    @Extras
    public Map<String, @Nullable Object> extras() {
        return this.extraValues;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sample that
                && Objects.equals(this.prompt, that.prompt)
                && Objects.equals(this.count, that.count)
                && Objects.equals(this.weight, that.weight)
                && Objects.equals(this.colour, that.colour)
                && Objects.equals(this.images, that.images)
                && Objects.equals(this.labels, that.labels)
                && Objects.equals(this.parts, that.parts)
                && Objects.equals(this.notes, that.notes)
                && Objects.equals(this.size, that.size)
                && this.extraValues.equals(that.extraValues);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                this.prompt,
                this.count,
                this.weight,
                this.colour,
                this.images,
                this.labels,
                this.parts,
                this.notes,
                this.size,
                this.extraValues);
    }

    /** Returns the names and shortened values of the known properties, and only the names of unknown ones. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "Sample[", "]");
        if (this.prompt != null) {
            text.add("prompt=" + PlainText.of(this.prompt));
        }
        if (this.count != null) {
            text.add("count=" + PlainText.of(this.count));
        }
        if (this.weight != null) {
            text.add("weight=" + PlainText.of(this.weight));
        }
        if (this.colour != null) {
            text.add("colour=" + PlainText.of(this.colour));
        }
        if (this.images != null) {
            text.add("images=" + PlainText.of(this.images));
        }
        if (this.labels != null) {
            text.add("labels=" + PlainText.of(this.labels));
        }
        if (this.parts != null) {
            text.add("parts=" + PlainText.of(this.parts));
        }
        if (this.notes != null) {
            text.add("notes=" + PlainText.of(this.notes));
        }
        if (this.size != null) {
            text.add("size=" + PlainText.of(this.size));
        }
        if (!this.extraValues.isEmpty()) {
            text.add("extras=" + PlainText.of(this.extraValues.keySet()));
        }
        return text.toString();
    }

    /** A builder of {@link Sample}. Setting a property to null removes it. */
    public static final class Builder {

        private @Nullable String prompt;
        private @Nullable Long count;
        private @Nullable BigDecimal weight;
        private @Nullable Colour colour;
        private @Nullable List<@Nullable Image> images;
        private @Nullable Map<String, @Nullable String> labels;
        private @Nullable Map<String, @Nullable Other> parts;
        private @Nullable Map<String, @Nullable Object> notes;
        private @Nullable Integer size;
        private Map<String, @Nullable Object> extras = Collections.emptyMap();

        private Builder() {}

        /** Sets {@link Sample#prompt()}. */
        public Builder prompt(@Nullable String prompt) {
            this.prompt = prompt;
            return this;
        }

        /** Sets {@link Sample#count()}. */
        public Builder count(@Nullable Long count) {
            this.count = count;
            return this;
        }

        /** Sets {@link Sample#weight()}. */
        public Builder weight(@Nullable BigDecimal weight) {
            this.weight = weight;
            return this;
        }

        /** Sets {@link Sample#colour()}. */
        public Builder colour(@Nullable Colour colour) {
            this.colour = colour;
            return this;
        }

        /** Sets {@link Sample#images()} to a copy of the argument. */
        public Builder images(@Nullable List<@Nullable Image> images) {
            this.images = ListCopy.of(images);
            return this;
        }

        /** Sets {@link Sample#labels()} to a copy of the argument. */
        public Builder labels(@Nullable Map<String, @Nullable String> labels) {
            this.labels = MapCopy.of(labels);
            return this;
        }

        /** Sets {@link Sample#parts()} to a copy of the argument. */
        public Builder parts(@Nullable Map<String, @Nullable Other> parts) {
            this.parts = MapCopy.of(parts);
            return this;
        }

        /** Sets {@link Sample#notes()}. */
        public Builder notes(@Nullable Map<String, @Nullable Object> notes) {
            this.notes = JsonValues.copyOfObject(notes);
            return this;
        }

        /** Sets {@link Sample#size()}. */
        @Deprecated
        public Builder size(@Nullable Integer size) {
            this.size = size;
            return this;
        }

        /**
         * Adds a property that this class does not know.
         *
         * @param name the name of the property in JSON
         * @param value a value of a type that {@link JsonValues} lists; null is sent as null
         * @throws IllegalArgumentException if the name is null, if this builder has a method for the property, or if
         *     the value cannot be represented in JSON
         */
        public Builder putExtra(String name, @Nullable Object value) {
            if (name == null) {
                throw new IllegalArgumentException(
                        "the name of a property must not be null: write the name as in JSON");
            }
            if (PROPERTIES.contains(name)) {
                throw new IllegalArgumentException("\"" + name + "\" is a property of Sample:"
                        + " set it with its builder method");
            }
            if (this.extras.isEmpty()) {
                this.extras = new LinkedHashMap<>();
            }
            this.extras.put(name, JsonValues.copyOf(value));
            return this;
        }

        /** Builds the value, without validating it. */
        public Sample build() {
            return new Sample(this);
        }
    }
}
