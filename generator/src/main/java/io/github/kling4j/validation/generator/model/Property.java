package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import org.jspecify.annotations.Nullable;

/**
 * A property of a model.
 *
 * @param wireName its name in JSON, in rules and in paths
 * @param accessor its name in Java
 * @param access who can read it: call the accessor, and name the types of what it returns
 * @param throwsChecked whether the accessor declares a checked exception
 * @param value what it holds
 * @param defaultValue what is assumed when it is absent; null for nothing
 * @param place its field
 * @param wireNamePlace where its wire name is written; the field when it is not
 */
public record Property(
        String wireName,
        String accessor,
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
                && value.constraints().stream().noneMatch(Constraint.Required.class::isInstance);
    }

    /** Returns the same without anything that is checked of its value. */
    public Property unchecked() {
        return new Property(
                wireName, accessor, access, throwsChecked, value.unchecked(), defaultValue, place, wireNamePlace);
    }

    /**
     * A default, as written.
     *
     * @param text the default
     * @param place where it is written
     */
    public record DefaultText(String text, Place place) {}
}
