package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Place;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** What a schema says of a single value. Its keyword is the id under which a violation is reported. */
public sealed interface Constraint {

    /** Returns the name of the annotation that says it, for messages to the author. */
    String annotation();

    /** Returns the JSON Schema keyword for a kind of value; nothing where there is none. */
    Optional<String> keyword(Value.Kind kind);

    /** Returns where it is written. */
    Place place();

    /** The value must be there: {@code required}. */
    record Required(String annotation, Place place) implements Constraint {

        @Override
        public Optional<String> keyword(Value.Kind kind) {
            return Optional.of("required");
        }
    }

    /**
     * A bound on a number: {@code minimum}, {@code maximum}, {@code exclusiveMinimum} or {@code exclusiveMaximum}.
     *
     * @param isMinimum whether it is a lower bound
     * @param isExclusive whether the limit itself is outside
     */
    record Bound(boolean isMinimum, boolean isExclusive, BigDecimal limit, String annotation, Place place)
            implements Constraint {

        @Override
        public Optional<String> keyword(Value.Kind kind) {
            String side = isMinimum ? "Minimum" : "Maximum";
            return Optional.of(isExclusive ? "exclusive" + side : side.toLowerCase(Locale.ROOT));
        }
    }

    /** A bound whose limit is no number, and which cannot be enforced. */
    record Malformed(String limit, String annotation, Place place) implements Constraint {

        @Override
        public Optional<String> keyword(Value.Kind kind) {
            return Optional.empty();
        }
    }

    /**
     * A bound on how much a text, a list or a map holds: {@code minLength}, {@code maxItems}, {@code minProperties}
     * and their like.
     *
     * @param isMinimum whether it is a lower bound
     */
    record Size(boolean isMinimum, int limit, String annotation, Place place) implements Constraint {

        @Override
        public Optional<String> keyword(Value.Kind kind) {
            String counted = switch (kind) {
                case LIST, COLLECTION, ARRAY -> "Items";
                case MAP, KEYED -> "Properties";
                default -> "Length";
            };
            return Optional.of((isMinimum ? "min" : "max") + counted);
        }
    }

    /** A regular expression that the whole text matches: {@code pattern}. */
    record Pattern(String regexp, int flags, String annotation, Place place) implements Constraint {

        @Override
        public Optional<String> keyword(Value.Kind kind) {
            return Optional.of("pattern");
        }
    }

    /** A constraint annotation that has no JSON Schema keyword, and is not enforced. */
    record Unknown(String annotation, Place place) implements Constraint {

        @Override
        public Optional<String> keyword(Value.Kind kind) {
            return Optional.empty();
        }
    }
}
