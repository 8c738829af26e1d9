package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/**
 * An interface marked with {@code @ValidatorFor}: it carries the annotations for a model that cannot be annotated.
 *
 * @param type its name
 * @param kind its kind of declaration in words, such as {@code "a class"}; null for an interface
 * @param model the type that it is for
 * @param isMarked whether that type is marked as a model itself
 * @param place its declaration
 * @param modelPlace the place of the model's name
 */
public record StandIn(
        ClassName type, @Nullable String kind, TypeName model, boolean isMarked, Place place, Place modelPlace) {}
