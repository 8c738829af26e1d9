package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/** An annotation that says something of a value, where no validator looks. */
public sealed interface Unread {

    /**
     * On a field of which no property is made.
     *
     * @param name the field
     * @param type its type
     * @param annotation the annotation's simple name
     * @param superclass the class that declares it; null for the model itself
     * @param place the field; the model where it is inherited
     */
    record OfField(
            String name,
            TypeName type,
            String annotation,
            @Nullable String superclass,
            Place place) implements Unread {}

    /**
     * On a method, a parameter, a static field, or a type parameter.
     *
     * @param annotation the annotation's simple name
     * @param where as a person would say it: {@code "the parameter name of setName"}
     * @param place the annotation
     */
    record Elsewhere(String annotation, String where, Place place) implements Unread {}

    /**
     * On type arguments in a class file, where the compiler does not show them.
     *
     * @param type the simple name of the class in the class file
     * @param place the interface that stands for the class, or the model that inherits from it
     */
    record InClassFile(String type, Place place) implements Unread {}

    /**
     * A method of an interface that stands for a model, where the model has no such property.
     *
     * @param name the property
     * @param type the type that the method returns
     * @param place the method
     */
    record OfStandIn(String name, TypeName type, Place place) implements Unread {}
}
