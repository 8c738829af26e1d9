package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Place;

/**
 * Annotations of JSON libraries that give one property, or one constant of an enum, different names.
 *
 * @param subject the property or the constant, in Java
 * @param first an annotation as written, with its name
 * @param second an annotation with another name
 * @param place where the second one is written
 */
public record NameConflict(String subject, String first, String second, Place place) {}
