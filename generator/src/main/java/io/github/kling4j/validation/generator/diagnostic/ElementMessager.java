package io.github.kling4j.validation.generator.diagnostic;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.tools.Diagnostic.Kind;

/** Prints at elements and what annotates them, which every compiler can, though not all of them do it well. */
final class ElementMessager {

    private final Messager messager;
    private final boolean placesRecords;

    /**
     * Makes a messager.
     *
     * @param placesRecords whether the compiler knows where records stand: Eclipse's prints what is said of them
     *     without a file and a line
     */
    ElementMessager(Messager messager, boolean placesRecords) {
        this.messager = messager;
        this.placesRecords = placesRecords;
    }

    void print(Kind kind, String text, Place place) {
        boolean hasPlace = placesRecords || !isInRecord(place.element());
        String placed = hasPlace ? text : text + " [" + name(place.element()) + "]";
        if (place.annotation() == null) {
            messager.printMessage(kind, placed, place.element());
            return;
        }
        try {
            printAtAnnotation(kind, placed, place);
        } catch (RuntimeException unfound) {
            // Eclipse's compiler fails where it looks for an annotation and meets an empty array on its way.
            messager.printMessage(kind, placed, place.element());
        }
    }

    private void printAtAnnotation(Kind kind, String text, Place place) {
        if (place.value() == null) {
            messager.printMessage(kind, text, place.element(), place.annotation());
        } else {
            messager.printMessage(kind, text, place.element(), place.annotation(), place.value());
        }
    }

    private static boolean isInRecord(Element element) {
        return element.getKind() == ElementKind.RECORD
                || element.getKind().isField() && isInRecord(element.getEnclosingElement());
    }

    private static String name(Element element) {
        return element instanceof QualifiedNameable type
                ? type.getQualifiedName().toString()
                : name(element.getEnclosingElement()) + "." + element.getSimpleName();
    }
}
