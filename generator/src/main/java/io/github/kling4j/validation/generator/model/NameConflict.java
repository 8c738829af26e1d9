package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Place;

/**
 * A conflict between two annotations that give different JSON names to the same property or enum constant.
 *
 * @param subject the Java name of the property or constant
 * @param first the first annotation as written, including the JSON name
 * @param second the second annotation as written
 * @param place the place of the second annotation
 */
public record NameConflict(String subject, String first, String second, Place place) {}
