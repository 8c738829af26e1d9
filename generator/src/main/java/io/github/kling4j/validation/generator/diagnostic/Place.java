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
 */
public record Place(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

    /** Returns the place of a declaration. */
    public static Place of(Element element) {
        return new Place(element, null, null);
    }

    /** Returns the place of an annotation. */
    public static Place of(Element element, AnnotationMirror annotation) {
        return new Place(element, annotation, null);
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
