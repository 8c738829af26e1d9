package io.github.kling4j.validation.generator.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source; only {@link Reporter} reads its components.
 *
 * @param element the declaration
 * @param annotation an annotation of the declaration; null if the place is the declaration itself
 * @param value a value in the annotation; null if the place is the annotation as a whole
 * @param nearest the fallback place, used if this place is not in the compiled source; null if there is none
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

    /** Returns the place of a value in an annotation; the place of the annotation if the value is null. */
    public static Place of(Element element, AnnotationMirror annotation, @Nullable AnnotationValue value) {
        return new Place(element, annotation, value, null);
    }

    /** Returns this place with a fallback, which is used if this place is in a class file. */
    public Place orElse(Place nearest) {
        return new Place(element, annotation, value, nearest);
    }

    /**
     * Returns this place with another fallback, which is used if neither this place nor its fallbacks are in the
     * compiled source.
     */
    Place near(Place last) {
        return orElse(nearest == null ? last : nearest.near(last));
    }

    /**
     * Returns the fallback; this place if it has none. For a place in the definition of an annotation, the fallback is
     * the use of the annotation.
     */
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
