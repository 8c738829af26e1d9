package io.github.kling4j.validation.generator.read;

import java.util.List;
import java.util.Map;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Determines whether all types that a declaration refers to exist. Another processor may generate missing types in a
 * later round; if none does, javac reports them.
 */
public final class Resolution {

    private Resolution() {}

    /** Returns whether a type and its supertypes refer only to types and constants that exist. */
    public static boolean isComplete(TypeElement type) {
        return Lineage.of(type).stream()
                .allMatch(each -> annotationsAreKnown(each)
                        && isKnown(each.getSuperclass())
                        && each.getInterfaces().stream().allMatch(Resolution::isKnown)
                        && each.getEnclosedElements().stream().allMatch(Resolution::isMemberComplete));
    }

    private static boolean isMemberComplete(Element member) {
        if (member instanceof VariableElement) {
            return annotationsAreKnown(member) && isKnown(member.asType());
        }
        return !(member instanceof ExecutableElement method)
                || annotationsAreKnown(method)
                        && isKnown(method.getReturnType())
                        && method.getParameters().stream().allMatch(parameter -> isKnown(parameter.asType()));
    }

    private static boolean isKnown(@Nullable TypeMirror type) {
        if (type == null) {
            return true;
        }
        if (type.getKind() == TypeKind.ERROR) {
            return false;
        }
        if (type instanceof DeclaredType declared) {
            return annotationsAreKnown(type)
                    && declared.getTypeArguments().stream().allMatch(Resolution::isKnown);
        }
        if (type instanceof ArrayType array) {
            return isKnown(array.getComponentType());
        }
        return !(type instanceof WildcardType wildcard)
                || isKnown(wildcard.getExtendsBound()) && isKnown(wildcard.getSuperBound());
    }

    private static boolean annotationsAreKnown(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream().allMatch(Resolution::isKnown);
    }

    private static boolean isKnown(AnnotationMirror annotation) {
        if (annotation.getAnnotationType().getKind() == TypeKind.ERROR) {
            return true; // It is not an annotation of this library, and javac reports it.
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                annotation.getElementValues().entrySet()) {
            if (!isKnown(member.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(AnnotationValue value) {
        Object held = value.getValue();
        if (held instanceof List<?> list) {
            return list.stream().allMatch(item -> isKnown((AnnotationValue) item));
        }
        if (held instanceof AnnotationMirror nested) {
            return isKnown(nested);
        }
        // javac uses this text for a constant or a class that it cannot find.
        return !(held instanceof TypeMirror type ? !isKnown(type) : "<error>".equals(held));
    }
}
