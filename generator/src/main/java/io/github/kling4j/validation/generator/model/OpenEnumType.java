package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.diagnostic.Place;

/**
 * A type marked with {@code @OpenEnum}.
 *
 * @param type its name
 * @param hasWord whether it has the method that tells its word
 * @param place its declaration
 */
public record OpenEnumType(ClassName type, boolean hasWord, Place place) {}
