package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Queries on declarations, such as their visibility. */
final class Declarations {

    private Declarations() {}

    /** Returns the visibility of a type, which its enclosing types may restrict. */
    static Access access(TypeElement type) {
        Access access = Access.PUBLIC;
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            Set<Modifier> modifiers = each.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE)) {
                return Access.PRIVATE;
            }
            if (!modifiers.contains(Modifier.PUBLIC)) {
                access = Access.PACKAGE;
            }
        }
        return access;
    }

    /** Returns the type that declares an element. */
    static TypeElement typeOf(Element element) {
        Element each = element.getEnclosingElement();
        while (!(each instanceof TypeElement)) {
            each = Objects.requireNonNull(each, "an element in a type").getEnclosingElement();
        }
        return (TypeElement) each;
    }

    /** Returns the package of an element. */
    static PackageElement packageOf(Element element) {
        Element each = element;
        while (!(each instanceof PackageElement)) {
            each = Objects.requireNonNull(each, "an element in a package").getEnclosingElement();
        }
        return (PackageElement) each;
    }

    /** Returns the types that a sealed type permits; empty for other types. */
    static Stream<TypeElement> permitted(TypeElement type) {
        return type.getPermittedSubclasses().stream()
                .map(subtype -> (TypeElement) ((DeclaredType) subtype).asElement());
    }

    /** Returns the kind of a declaration in words, such as {@code "a class"}. */
    static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case ANNOTATION_TYPE -> "an annotation type";
            case ENUM -> "an enum";
            case INTERFACE -> "an interface";
            case RECORD -> "a record";
            default -> "a class";
        };
    }

    /** Returns the kind of a declaration in words; empty if it is one of the expected kinds. */
    static Optional<String> kindOtherThan(TypeElement type, ElementKind... expected) {
        return Set.of(expected).contains(type.getKind()) ? Optional.empty() : Optional.of(kind(type));
    }
}
