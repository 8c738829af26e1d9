package io.github.kling4j.validation.generator.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the source. Opaque to all but {@link Reporter}.
 *
 * @param element the declaration
 * @param annotation an annotation on it; null for the declaration itself
 * @param value a value in the annotation; null for the annotation as a whole
 * @param nearest the place that led here, for when this one is not in the source that is compiled; null for none
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        @Nullable Place nearest) {

    /** Returns the place of a declaration. */
    public static Place of(Element element) {
        return new Place(element, null, null, null);
    }

    /** Returns the place of an annotation. */
    public static Place of(Element element, AnnotationMirror annotation) {
        return new Place(element, annotation, null, null);
    }

    /** Returns the place of a value in an annotation; of the annotation when the value is null. */
    public static Place of(Element element, AnnotationMirror annotation, @Nullable AnnotationValue value) {
        return new Place(element, annotation, value, null);
    }

    /** Returns this place, and where to report instead when it is in a class file. */
    public Place orElse(Place nearest) {
        return new Place(element, annotation, value, nearest);
    }

    /** Returns this place with another one behind all that led here. */
    Place near(Place last) {
        return orElse(nearest == null ? last : nearest.near(last));
    }

    /** Returns the place that led here; this one when none did. */
    public Place use() {
        return nearest == null ? this : nearest;
    }

    /** Compares by identity: places are told apart, never looked into. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
