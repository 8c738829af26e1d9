package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/** A constraint annotation at a place that is not read. */
public sealed interface Unread {

    /**
     * On a field that is not a property.
     *
     * @param name the field
     * @param type its type
     * @param annotation the annotation's simple name
     * @param superclass the class that declares it; null for the model itself
     * @param place the field; the model if the field is inherited
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
     * @param where the annotated element in words, such as {@code "the parameter name of setName"}
     * @param place the annotation
     */
    record Elsewhere(String annotation, String where, Place place) implements Unread {}

    /**
     * On type arguments in a class file, which the compiler does not show.
     *
     * @param type the simple name of the class in the class file
     * @param place the interface with {@code @ValidatorFor} for the class, or the model that inherits from it
     */
    record InClassFile(String type, Place place) implements Unread {}

    /**
     * On a method of an interface with {@code @ValidatorFor} that does not correspond to a property of the model.
     *
     * @param name the property
     * @param type the type that the method returns
     * @param place the method
     */
    record OfStandIn(String name, TypeName type, Place place) implements Unread {}
}
