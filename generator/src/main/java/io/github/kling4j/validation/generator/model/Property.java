package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import org.jspecify.annotations.Nullable;

/**
 * A property of a model.
 *
 * @param wireName its name in JSON, in rules and in paths
 * @param accessor its name in Java
 * @param reader what stands behind the dot where it is read: {@code name()}, {@code getName()} or {@code name}
 * @param access who can read it, and name the types of what is read
 * @param throwsChecked whether the method that reads it declares a checked exception
 * @param value what it holds
 * @param defaultValue what is assumed when it is absent; null for nothing
 * @param place its field; the method that reads it where there is none
 * @param wireNamePlace where its wire name is written; the field when it is not
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

    /** Returns whether a rule must ask before it reads it: it is neither required, nor has it a default. */
    public boolean mayBeAbsent() {
        return !value.type().isPrimitive()
                && defaultValue == null
                && !value.seen().isRequired();
    }

    /** Returns the same without anything that is checked of its value. */
    public Property unchecked() {
        return holding(value.unchecked());
    }

    /** Returns the same with another value. */
    public Property holding(Value other) {
        return new Property(
                wireName, accessor, reader, access, throwsChecked, other, defaultValue, place, wireNamePlace);
    }

    /**
     * A default, as written.
     *
     * @param text the default
     * @param place where it is written
     */
    public record DefaultText(String text, Place place) {}
}
