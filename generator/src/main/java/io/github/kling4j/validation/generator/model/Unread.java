package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/** A declaration whose constraint annotations the generator does not read. */
public sealed interface Unread {

    /**
     * A constraint annotation on a field that is not a property.
     *
     * @param name the name of the field
     * @param type the type of the field
     * @param annotation the simple name of the annotation
     * @param superclass the class that declares the field; null for the model itself
     * @param place the place of the field; if the field is inherited from a class file, the place of the model
     */
    record OfField(
            String name,
            TypeName type,
            String annotation,
            @Nullable String superclass,
            Place place) implements Unread {}

    /**
     * A constraint annotation on a method, a parameter, a static field, or a type parameter.
     *
     * @param annotation the simple name of the annotation
     * @param where the annotated element in words, such as {@code the parameter "name" of setName()}
     * @param place the place of the annotation
     */
    record Elsewhere(String annotation, String where, Place place) implements Unread {}

    /**
     * Possible constraint annotations on type arguments in a class file, which the compiler does not show to annotation
     * processors.
     *
     * @param type the simple name of the class in the class file
     * @param place the interface with {@code @ValidatorFor} for the class, or the model that inherits from the class
     */
    record InClassFile(String type, Place place) implements Unread {}

    /**
     * A method of an interface with {@code @ValidatorFor} that does not correspond to a property of the model, so that
     * its annotations are not read.
     *
     * @param name the name of the property that the method would describe
     * @param type the return type of the method
     * @param place the place of the method
     */
    record OfStandIn(String name, TypeName type, Place place) implements Unread {}
}
