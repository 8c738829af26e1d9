package io.github.kling4j.validation.generator.read;

import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds methods that declare checked exceptions, which generated code does not catch. */
final class CheckedExceptions {

    private final Elements elements;
    private final Types types;

    CheckedExceptions(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    boolean isAnyChecked(ExecutableElement method) {
        return method.getThrownTypes().stream().anyMatch(this::isChecked);
    }

    private boolean isChecked(TypeMirror exception) {
        return Stream.of("java.lang.RuntimeException", "java.lang.Error")
                .map(name -> elements.getTypeElement(name).asType())
                .noneMatch(unchecked -> types.isSubtype(exception, unchecked));
    }
}
