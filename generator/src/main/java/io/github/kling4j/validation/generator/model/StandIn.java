package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/**
 * An interface marked with {@code @ValidatorFor}: it stands for a model that cannot be annotated itself.
 *
 * @param type its name
 * @param kind what kind of declaration it is, as a person would say it; null for an interface
 * @param model the type that it names
 * @param isMarked whether that type is a model by itself
 * @param place its declaration
 * @param modelPlace where it names the model
 */
public record StandIn(
        ClassName type, @Nullable String kind, TypeName model, boolean isMarked, Place place, Place modelPlace) {}
