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
 * An annotation, its members by name, each with its place.
 *
 * @param element what it is reported on
 * @param mirror the compiler's view
 * @param nearest what it is reported on where its element is not in the source that is compiled; null for nothing
 */
record Annotation(
        Element element, AnnotationMirror mirror, @Nullable Element nearest) {

    Annotation(Element element, AnnotationMirror mirror) {
        this(element, mirror, null);
    }

    /** Returns the same, to be reported on another element where its own is not in the source that is compiled. */
    Annotation near(Element other) {
        return new Annotation(element, mirror, other);
    }

    /** Returns the annotations of an element in the order written, repeated ones out of their containers. */
    static List<Annotation> on(Element element) {
        return on(element, element);
    }

    /** Returns the annotations of an element, or of the use of a type in it. */
    static List<Annotation> on(AnnotatedConstruct annotated, Element reportedOn) {
        List<Annotation> annotations = new ArrayList<>();
        for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
            Annotation annotation = new Annotation(reportedOn, mirror);
            List<Annotation> repeated = annotation.repeated();
            annotations.addAll(repeated.isEmpty() ? List.of(annotation) : repeated);
        }
        return annotations;
    }

    /** Returns the annotation of a type on an element. */
    static Optional<Annotation> on(Element element, String type) {
        return on(element).stream().filter(annotation -> annotation.is(type)).findFirst();
    }

    /** Returns what a container of repeated annotations holds; nothing for any other annotation. */
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

    /** Returns where a member is written; the annotation itself where it is left to its default. */
    Place place(String member) {
        return near(Place.of(element, mirror, written(member)));
    }

    /** Returns a text member as written; empty, at the annotation, where it is left out. */
    Written text(String member) {
        AnnotationValue value = written(member);
        return new Written(value == null ? "" : value.getValue().toString(), place(member));
    }

    /** Returns a text member that holds several, as written. */
    List<Written> texts(String member) {
        return items(member)
                .map(item -> new Written(item.getValue().toString(), near(Place.of(element, mirror, item))))
                .toList();
    }

    /** Returns a member's value, its default included. */
    Object value(String member) {
        return found(member)
                .orElseThrow(() -> new IllegalStateException("@" + simpleName() + " has no member " + member));
    }

    /** Returns a member's value, or what is known to be its default when the annotation's own class is not there. */
    Object value(String member, Object usual) {
        return found(member).orElse(usual);
    }

    /** Returns the value of a member, written or by default; nothing where the annotation has no such member. */
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

    /** Returns the simple names of the enum constants in a member. */
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

    /** Returns the value that is written for a member; null where it is left to its default. */
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
