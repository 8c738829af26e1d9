package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import org.jspecify.annotations.Nullable;

/**
 * A property of a model.
 *
 * @param wireName its name in JSON, in rules and in paths
 * @param accessor its name in Java
 * @param reader the member that reads it: {@code name()}, {@code getName()} or {@code name}
 * @param access the visibility of the reader and of the types in the property's type
 * @param throwsChecked whether the method that reads it declares a checked exception
 * @param value its value
 * @param defaultValue the assumed value if it is absent; null for none
 * @param place its field; the method that reads it if it has no field
 * @param wireNamePlace the place of its wire name; the field if the wire name is implicit
 */
public record Property(
        String wireName,
        String accessor,
        String reader,
        Access access,
        boolean throwsChecked,
        Value value,
        @Nullable DefaultText defaultValue,
        Place place,
        Place wireNamePlace) {

    /** Returns whether a rule must test its presence before reading it: it is not required and has no default. */
    public boolean mayBeAbsent() {
        return !value.type().isPrimitive()
                && defaultValue == null
                && !value.seen().isRequired();
    }

    /** Returns this property without the constraints on its value. */
    public Property unchecked() {
        return holding(value.unchecked());
    }

    /** Returns this property with another value. */
    public Property holding(Value other) {
        return new Property(
                wireName, accessor, reader, access, throwsChecked, other, defaultValue, place, wireNamePlace);
    }

    /**
     * A default, as written.
     *
     * @param text the default
     * @param place the place of the text
     */
    public record DefaultText(String text, Place place) {}
}
