package io.github.kling4j.validation.generator.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * A use of a type in a declaration, with the annotations that apply to its values. A property may have several uses of
 * its type: in its field, in its accessor, in the parameter of a constructor, and in the methods that its accessor
 * overrides.
 *
 * @param annotations the annotations of the declaration and of the type
 * @param type the type as written
 * @param from the annotated declaration
 */
record Use(List<Annotation> annotations, TypeMirror type, Origin from) {

    /**
     * An annotated declaration.
     *
     * @param element the declaration
     * @param reportedOn the element at which diagnostics are reported: the model if the declaration is inherited,
     *     otherwise the declaration
     */
    record Origin(Element element, Element reportedOn) {

        private List<Annotation> annotations(TypeMirror type) {
            return Annotation.on(type, element).stream().map(this::placed).toList();
        }

        private Annotation placed(Annotation annotation) {
            return element.equals(reportedOn) ? annotation : annotation.near(reportedOn);
        }
    }

    /** Returns the use of the type of a declaration. */
    static Use of(Origin origin) {
        Element element = origin.element();
        TypeMirror type = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        List<Annotation> annotations = new ArrayList<>();
        Annotation.on(element).forEach(annotation -> annotations.add(origin.placed(annotation)));
        annotations.addAll(origin.annotations(type));
        return new Use(annotations, type, origin);
    }

    /** Returns the use of a type that is a part of a declaration, such as a type argument. */
    static Use of(TypeMirror type, Origin origin) {
        return new Use(origin.annotations(type), type, origin);
    }

    /** Returns the use of a type argument, or of its upper bound if it is a wildcard; empty if there is none. */
    Optional<Use> argument(int index) {
        if (!(type instanceof DeclaredType declared)
                || declared.getTypeArguments().size() <= index) {
            return Optional.empty();
        }
        TypeMirror argument = declared.getTypeArguments().get(index);
        return argument instanceof WildcardType wildcard
                ? Optional.ofNullable(wildcard.getExtendsBound()).map(bound -> of(bound, from))
                : Optional.of(of(argument, from));
    }

    /** Returns the use of an array's component type; empty if the type is not an array. */
    Optional<Use> component() {
        return type instanceof ArrayType array ? Optional.of(of(array.getComponentType(), from)) : Optional.empty();
    }
}
