package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.model.NameConflict;
import io.github.kling4j.validation.generator.model.Value.EnumConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the constants of an enum and their JSON names. */
final class EnumConstants {

    private EnumConstants() {}

    /**
     * Returns the constants of an enum in the order of their declaration.
     *
     * @param conflicts receives a conflict for each constant with several JSON names
     */
    static List<EnumConstant> of(TypeElement type, Consumer<NameConflict> conflicts) {
        List<EnumConstant> constants = new ArrayList<>();
        for (Element each : type.getEnclosedElements()) {
            if (each.getKind() == ElementKind.ENUM_CONSTANT) {
                constants.add(constant(each, conflicts));
            }
        }
        return constants;
    }

    private static EnumConstant constant(Element constant, Consumer<NameConflict> conflicts) {
        String name = constant.getSimpleName().toString();
        List<Annotation> annotations = Annotation.on(constant);
        List<JsonName> own = annotations.stream().flatMap(JsonName::own).toList();
        List<JsonName> names = own.isEmpty()
                ? annotations.stream().flatMap(JsonName::ofLibrary).toList()
                : own;
        JsonName.conflict(name, names).ifPresent(conflicts);
        return new EnumConstant(name, names.isEmpty() ? name : names.get(0).text());
    }
}
