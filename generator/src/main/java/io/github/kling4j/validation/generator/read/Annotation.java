package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Rule.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * An annotation with its members and their places.
 *
 * @param element the element at which diagnostics are reported
 * @param mirror the annotation mirror
 * @param nearest the element at which diagnostics are reported if {@code element} is not in the compiled source; null
 *     for none
 */
record Annotation(
        Element element, AnnotationMirror mirror, @Nullable Element nearest) {

    Annotation(Element element, AnnotationMirror mirror) {
        this(element, mirror, null);
    }

    /**
     * Returns this annotation with a fallback: diagnostics are reported at another element if the element of this
     * annotation is not in the compiled source.
     */
    Annotation near(Element other) {
        return new Annotation(element, mirror, other);
    }

    /**
     * Returns the annotations of an element in source order. Repeated annotations are returned without their container.
     */
    static List<Annotation> on(Element element) {
        return on(element, element);
    }

    /**
     * Returns the annotations of an element or of a use of a type. Their diagnostics are reported at the given element.
     */
    static List<Annotation> on(AnnotatedConstruct annotated, Element reportedOn) {
        List<Annotation> annotations = new ArrayList<>();
        for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
            Annotation annotation = new Annotation(reportedOn, mirror);
            List<Annotation> repeated = annotation.repeated();
            annotations.addAll(repeated.isEmpty() ? List.of(annotation) : repeated);
        }
        return annotations;
    }

    /** Returns the annotation of the given type on an element. */
    static Optional<Annotation> on(Element element, String type) {
        return on(element).stream().filter(annotation -> annotation.is(type)).findFirst();
    }

    /** Returns the repeated annotations that this annotation contains; empty unless it is a container of them. */
    private List<Annotation> repeated() {
        Element container = mirror.getAnnotationType().asElement();
        return items("value")
                .filter(item -> item.getValue() instanceof AnnotationMirror held && isRepeatedIn(held, container))
                .map(item -> new Annotation(element, (AnnotationMirror) item.getValue(), nearest))
                .toList();
    }

    private static boolean isRepeatedIn(AnnotationMirror held, Element container) {
        return held.getAnnotationType().asElement().getAnnotationMirrors().stream()
                .filter(meta -> meta.getAnnotationType().toString().equals("java.lang.annotation.Repeatable"))
                .flatMap(meta -> meta.getElementValues().values().stream())
                .anyMatch(value -> value.getValue() instanceof TypeMirror type
                        && type.toString().equals(container.toString()));
    }

    boolean is(String type) {
        return name().equals(type);
    }

    /** Returns the qualified name of the annotation's type. */
    String name() {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    String simpleName() {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    Place place() {
        return near(Place.of(element, mirror));
    }

    private Place near(Place place) {
        return nearest == null ? place : place.orElse(Place.of(nearest));
    }

    /** Returns the place of a member's value; the place of the annotation if the member is omitted. */
    Place place(String member) {
        return near(Place.of(element, mirror, written(member)));
    }

    /**
     * Returns the value of a string member as written; an empty string at the place of the annotation if the member is
     * omitted.
     */
    Written text(String member) {
        AnnotationValue value = written(member);
        return new Written(value == null ? "" : value.getValue().toString(), place(member));
    }

    /** Returns the items of a member that is an array of strings, as written; empty if the member is omitted. */
    List<Written> texts(String member) {
        return items(member)
                .map(item -> new Written(item.getValue().toString(), near(Place.of(element, mirror, item))))
                .toList();
    }

    /** Returns a member's value, or the member's default if the member is omitted. */
    Object value(String member) {
        return found(member)
                .orElseThrow(() -> new IllegalStateException("@" + simpleName() + " has no member " + member));
    }

    /**
     * Returns a member's value, or the member's default if the member is omitted. Returns {@code usual} if the default
     * is unknown because the class of the annotation is not available.
     */
    Object value(String member, Object usual) {
        return found(member).orElse(usual);
    }

    /** Returns a member's value, or the member's default if the member is omitted; empty if neither is available. */
    Optional<Object> found(String member) {
        AnnotationValue written = written(member);
        if (written != null) {
            return Optional.of(written.getValue());
        }
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(member) && method.getDefaultValue() != null)
                .map(method -> method.getDefaultValue().getValue())
                .findFirst();
    }

    boolean flag(String member) {
        return (boolean) value(member);
    }

    /** Returns the simple names of the enum constants in an array member; empty if the member is omitted. */
    Stream<String> constants(String member) {
        return items(member)
                .filter(item ->
                        item.getValue() instanceof Element constant && constant.getKind() == ElementKind.ENUM_CONSTANT)
                .map(item -> ((Element) item.getValue()).getSimpleName().toString());
    }

    private Stream<AnnotationValue> items(String member) {
        AnnotationValue value = written(member);
        return value != null && value.getValue() instanceof List<?> list
                ? list.stream().map(AnnotationValue.class::cast)
                : Stream.empty();
    }

    /** Returns the value written for a member; null if it is omitted. */
    @Nullable
    AnnotationValue written(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
