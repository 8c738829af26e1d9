package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import org.jspecify.annotations.Nullable;

/**
 * A property of a model.
 *
 * @param wireName the name of the property in JSON, in rules and in paths
 * @param accessor the name of the property in Java
 * @param reader the member that reads the property: {@code name()}, {@code getName()} or {@code name}
 * @param access the visibility of the reader and of the types in the type of the property
 * @param throwsChecked whether the reader is a method that declares a checked exception
 * @param value the value of the property
 * @param defaultValue the value that is assumed if the property is absent; null for none
 * @param place the place of the field; the place of the reader if the property does not have a field
 * @param wireNamePlace the place of the wire name; the place of the property if the wire name is implicit
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

    /**
     * Returns whether a rule must test the presence of this property before reading it: the property is not required
     * and has no default.
     */
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
     * The default value of a property.
     *
     * @param text the default as written in the annotation
     * @param place the place of the text
     */
    public record DefaultText(String text, Place place) {}
}
