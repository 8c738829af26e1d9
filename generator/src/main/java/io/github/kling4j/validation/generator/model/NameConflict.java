package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Place;

/**
 * Different JSON names for one property or enum constant.
 *
 * @param subject the Java name of the property or constant
 * @param first an annotation as written, with its name
 * @param second an annotation with another name
 * @param place the place of the second annotation
 */
public record NameConflict(String subject, String first, String second, Place place) {}
