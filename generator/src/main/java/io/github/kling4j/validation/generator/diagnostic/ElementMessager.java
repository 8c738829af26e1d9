package io.github.kling4j.validation.generator.diagnostic;

import java.util.Objects;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Prints diagnostics through {@code Messager}, which each compiler provides. Works around deficiencies of the {@code
 * Messager} of Eclipse's compiler.
 */
final class ElementMessager {

    private final Messager messager;
    private final boolean hasTrees;

    /**
     * Creates a messager.
     *
     * @param hasTrees whether the compiler has {@code com.sun.source.util.Trees}. Eclipse's compiler does not have this
     *     class, and prints messages at elements of records without file and line
     */
    ElementMessager(Messager messager, boolean hasTrees) {
        this.messager = messager;
        this.hasTrees = hasTrees;
    }

    void print(Kind kind, String text, Place place) {
        boolean hasPlace = hasTrees || !isInRecord(place.element());
        String placed = hasPlace ? text : text + " [" + name(place.element()) + "]";
        if (place.annotation() == null) {
            messager.printMessage(kind, placed, place.element());
        } else if (hasTrees) {
            printAtAnnotation(kind, placed, place);
        } else {
            printNearAnnotation(kind, placed, place);
        }
    }

    private void printNearAnnotation(Kind kind, String text, Place place) {
        try {
            printAtAnnotation(kind, text, place);
        } catch (RuntimeException unfound) {
            // Eclipse's compiler fails if it finds an empty array while it searches for the annotation.
            messager.printMessage(kind, text, place.element());
        }
    }

    private void printAtAnnotation(Kind kind, String text, Place place) {
        if (place.value() == null) {
            messager.printMessage(kind, text, place.element(), place.annotation());
        } else {
            messager.printMessage(kind, text, place.element(), place.annotation(), place.value());
        }
    }

    private static boolean isInRecord(@Nullable Element element) {
        return element != null
                && (element.getKind() == ElementKind.RECORD
                        || element.getKind().isField() && isInRecord(element.getEnclosingElement()));
    }

    private static String name(Element element) {
        if (element instanceof QualifiedNameable type) {
            return type.getQualifiedName().toString();
        }
        Element owner = Objects.requireNonNull(element.getEnclosingElement(), "a member is in a type");
        return name(owner) + "." + element.getSimpleName();
    }
}
