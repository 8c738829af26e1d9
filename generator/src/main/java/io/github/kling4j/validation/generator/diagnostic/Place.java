package io.github.kling4j.validation.generator.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source; only {@link Reporter} reads its components.
 *
 * @param element the declaration
 * @param annotation an annotation on it; null for the declaration itself
 * @param value a value in the annotation; null for the annotation as a whole
 * @param nearest the place to report at if this one is not in the compiled source; null for none
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

    /** Returns this place with a fallback for a place in a class file. */
    public Place orElse(Place nearest) {
        return new Place(element, annotation, value, nearest);
    }

    /** Returns this place with a further fallback after all others. */
    Place near(Place last) {
        return orElse(nearest == null ? last : nearest.near(last));
    }

    /** Returns the last fallback; this place if there is none. */
    public Place use() {
        return nearest == null ? this : nearest;
    }

    /** Compares by identity: the components have no useful {@code equals}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
