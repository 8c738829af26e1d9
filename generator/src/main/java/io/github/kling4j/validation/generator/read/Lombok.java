package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.TypeName;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Detects models to which Lombok has not added the accessors yet. If Lombok comes after this processor on the processor
 * path, the accessors appear in the next round.
 */
public final class Lombok {

    private static final Set<String> OF_TYPES = Set.of("lombok.Data", "lombok.Value", "lombok.Getter");

    private Lombok() {}

    /** Returns whether any field of a model does not have its Lombok accessor yet. */
    public static boolean isAwaited(TypeElement model) {
        return Lineage.of(model).stream()
                .anyMatch(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .filter(field -> isOfLombok(type, field))
                        .anyMatch(field -> !hasReader(type, field)));
    }

    private static boolean isOfLombok(TypeElement type, VariableElement field) {
        boolean isState = !field.getModifiers().contains(Modifier.STATIC)
                && !field.getSimpleName().toString().startsWith("$");
        return isState
                && Annotation.on(field, "lombok.Getter")
                        .map(getter -> getter.value("value", "PUBLIC").toString())
                        .map(access -> !access.endsWith("NONE"))
                        .orElse(isMarked(type));
    }

    private static boolean isMarked(Element type) {
        return Annotation.on(type).stream()
                .anyMatch(annotation -> OF_TYPES.contains(annotation.name())
                        && !annotation.value("value", "PUBLIC").toString().endsWith("NONE"));
    }

    /**
     * Returns whether a field has an accessor. Any method with the type of the field and a matching name counts,
     * because the exact name depends on Lombok's configuration.
     */
    private static boolean hasReader(TypeElement type, VariableElement field) {
        String name = field.getSimpleName().toString().toLowerCase(Locale.ROOT);
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getParameters().isEmpty()
                        && TypeName.get(method.getReturnType()).equals(TypeName.get(field.asType()))
                        && name.endsWith(method.getSimpleName()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .replaceFirst("^(get|is)", "")));
    }
}
