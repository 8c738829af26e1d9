package io.github.kling4j.validation.generator.read;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Finds the annotations on values that must not be ignored silently: constraints, {@code @Valid}, {@code @WireName} and
 * {@code @DefaultValue}.
 */
final class ValueAnnotations {

    private ValueAnnotations() {}

    /** Returns the first constraint, or related annotation such as {@code @Valid}, on an element or inside its type. */
    static Optional<Annotation> on(Element element) {
        return all(element).findFirst();
    }

    /** Returns all constraints, and related annotations such as {@code @Valid}, on an element and inside its type. */
    static Stream<Annotation> all(Element element) {
        TypeMirror type = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        return Stream.concat(matching(element, element), in(type, element));
    }

    /**
     * Returns whether a constraint, or a related annotation such as {@code @Valid}, is on a type or on a type inside
     * it, at any depth.
     */
    static boolean isIn(TypeMirror type, Element element) {
        return in(type, element).findFirst().isPresent();
    }

    /**
     * Returns whether a constraint, or a related annotation such as {@code @Valid}, is on a type argument, at any
     * depth.
     */
    static boolean isInArguments(TypeMirror type, Element element) {
        return arguments(type).anyMatch(argument -> isIn(argument, element));
    }

    /**
     * Returns all constraints, and related annotations such as {@code @Valid}, on a type and on the types inside it, at
     * any depth.
     */
    static Stream<Annotation> in(TypeMirror type, Element element) {
        return Stream.concat(matching(type, element), arguments(type).flatMap(argument -> in(argument, element)));
    }

    private static Stream<? extends TypeMirror> arguments(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return declared.getTypeArguments().stream();
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.ofNullable(wildcard.getExtendsBound());
        }
        return type instanceof ArrayType array ? Stream.of(array.getComponentType()) : Stream.empty();
    }

    private static Stream<Annotation> matching(AnnotatedConstruct annotated, Element element) {
        return Annotation.on(annotated, element).stream().filter(ValueAnnotations::is);
    }

    private static boolean is(Annotation annotation) {
        return ConstraintReader.isConstraint(annotation)
                || annotation.is(Names.VALID)
                || annotation.is(Names.WIRE_NAME)
                || annotation.is(Names.DEFAULT_VALUE);
    }
}
