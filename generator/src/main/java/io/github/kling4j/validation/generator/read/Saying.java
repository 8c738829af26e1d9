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

/** Tells which annotations say something of a value, and must not be ignored in silence. */
final class Saying {

    private Saying() {}

    /** Returns the first annotation on an element, or on a type that it uses, that says something of a value. */
    static Optional<Annotation> on(Element element) {
        return all(element).findFirst();
    }

    /** Returns all such annotations on an element, and on the types that it uses. */
    static Stream<Annotation> all(Element element) {
        TypeMirror type = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        return Stream.concat(saying(element, element), in(type, element));
    }

    /** Returns whether anything is said of the types that a type uses, at any depth. */
    static boolean isIn(TypeMirror type, Element element) {
        return in(type, element).findFirst().isPresent();
    }

    /** Returns whether anything is said of the type arguments of a type, at any depth. */
    static boolean isInArguments(TypeMirror type, Element element) {
        return arguments(type).anyMatch(argument -> isIn(argument, element));
    }

    /** Returns all such annotations on the types that a type uses, at any depth. */
    static Stream<Annotation> in(TypeMirror type, Element element) {
        return Stream.concat(saying(type, element), arguments(type).flatMap(argument -> in(argument, element)));
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

    private static Stream<Annotation> saying(AnnotatedConstruct annotated, Element element) {
        return Annotation.on(annotated, element).stream().filter(Saying::is);
    }

    private static boolean is(Annotation annotation) {
        return ConstraintReader.isConstraint(annotation)
                || annotation.is(Names.VALID)
                || annotation.is(Names.WIRE_NAME)
                || annotation.is(Names.DEFAULT_VALUE);
    }
}
