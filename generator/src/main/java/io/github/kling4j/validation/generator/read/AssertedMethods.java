package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.model.Property;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Finds the methods {@code isX} that say something of a whole model, as {@code @AssertTrue} on them has it. */
final class AssertedMethods {

    private static final String PREFIX = "is";

    private AssertedMethods() {}

    /** Returns the methods with a constraint that are no accessors of properties. */
    static Stream<ExecutableElement> of(List<ExecutableElement> methods, List<Property> properties) {
        Set<String> accessors = properties.stream().map(Property::accessor).collect(Collectors.toSet());
        return methods.stream()
                .filter(method -> !accessors.contains(method.getSimpleName().toString()))
                .filter(AssertedMethods::isAsserted);
    }

    private static boolean isAsserted(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        String type = method.getReturnType().toString();
        return name.length() > PREFIX.length()
                && name.startsWith(PREFIX)
                && !Character.isLowerCase(name.charAt(PREFIX.length()))
                && method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && (method.getReturnType().getKind() == TypeKind.BOOLEAN || type.endsWith("java.lang.Boolean"))
                && Annotation.on(method).stream().anyMatch(ConstraintReader::isConstraint);
    }

    /** Returns the name under which what a method says is reported: that of a bean's property. */
    static String name(ExecutableElement method) {
        String name = method.getSimpleName().toString().substring(PREFIX.length());
        boolean isAcronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return isAcronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
