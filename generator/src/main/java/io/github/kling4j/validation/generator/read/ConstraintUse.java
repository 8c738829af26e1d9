package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.diagnostic.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A constraint annotation on a value, or a part of a composed constraint annotation.
 *
 * @param overrides the new values of the members that the composed annotation overrides, by name
 * @param composed the place of the composed annotation; null for an annotation on a value
 */
record ConstraintUse(
        Annotation annotation,
        Map<String, Object> overrides,
        @Nullable Place composed) {

    static ConstraintUse on(Annotation annotation) {
        return new ConstraintUse(annotation, Map.of(), null);
    }

    String name() {
        return annotation.name();
    }

    String simpleName() {
        return annotation.simpleName();
    }

    /** Returns the declaration of the annotation type. */
    TypeElement type() {
        return (TypeElement) annotation.mirror().getAnnotationType().asElement();
    }

    Place place() {
        return composed == null ? annotation.place() : annotation.place().orElse(composed);
    }

    Place place(String member) {
        return composed == null
                ? annotation.place(member)
                : annotation.place(member).orElse(composed);
    }

    /** Returns whether the member is set explicitly or overridden. */
    boolean writes(String member) {
        return overrides.containsKey(member) || annotation.written(member) != null;
    }

    /** Returns a member's value; {@code usual} if it is omitted and the annotation's class is not available. */
    Object value(String member, Object usual) {
        return overrides.containsKey(member) ? overrides.get(member) : annotation.value(member, usual);
    }

    /** Returns a member's value; null if the annotation has no such member. */
    @Nullable
    Object valueOrNull(String member) {
        return overrides.containsKey(member)
                ? overrides.get(member)
                : annotation.found(member).orElse(null);
    }

    String text(String member) {
        return value(member, "").toString();
    }

    int number(String member, int usual) {
        return ((Number) value(member, usual)).intValue();
    }

    /** Returns the items of an array member. */
    Stream<Object> items(String member) {
        return value(member, List.of()) instanceof List<?> items
                ? items.stream().map(item -> ((AnnotationValue) item).getValue())
                : Stream.of();
    }

    /** Returns the simple names of the enum constants in an array member. */
    Stream<String> constants(String member) {
        return items(member)
                .filter(item -> item instanceof Element constant && constant.getKind() == ElementKind.ENUM_CONSTANT)
                .map(item -> ((Element) item).getSimpleName().toString());
    }
}
