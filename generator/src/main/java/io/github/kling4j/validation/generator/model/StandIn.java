package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/**
 * An interface marked with {@code @ValidatorFor}, which carries the annotations for a model that cannot be annotated.
 *
 * @param type the name of the interface
 * @param kind the kind of the declaration in words, such as {@code "a class"}; null for an interface
 * @param model the model for which the interface carries the annotations
 * @param isMarked whether the model itself is marked with {@code @GenerateValidator}
 * @param place the place of the declaration of the interface
 * @param modelPlace the place where {@code @ValidatorFor} names the model
 */
public record StandIn(
        ClassName type, @Nullable String kind, TypeName model, boolean isMarked, Place place, Place modelPlace) {}
