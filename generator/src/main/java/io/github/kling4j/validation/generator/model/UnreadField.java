package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/**
 * A field that says something of a property, and is none of the model's.
 *
 * @param name the field
 * @param type its type
 * @param annotation what it is annotated with, by its simple name
 * @param superclass the class that declares it; null for the model itself
 * @param place the field; the model where it is inherited
 */
public record UnreadField(
        String name, TypeName type, String annotation, @Nullable String superclass, Place place) {}
