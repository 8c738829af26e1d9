package io.github.kling4j.validation.generator.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Lists a type and its supertypes: the top of the hierarchy first, the type itself last. */
final class Lineage {

    private Lineage() {}

    /**
     * Returns a type and its supertypes, except the supertypes in the JDK and in Kotlin's library, which have no
     * constraints.
     */
    static List<TypeElement> of(TypeElement type) {
        Set<TypeElement> types = new LinkedHashSet<>();
        add(type, types);
        return List.copyOf(types);
    }

    private static void add(TypeElement type, Set<TypeElement> types) {
        add(type.getSuperclass(), types);
        type.getInterfaces().forEach(each -> add(each, types));
        types.add(type);
    }

    private static void add(TypeMirror supertype, Set<TypeElement> types) {
        if (supertype instanceof DeclaredType declared && !isOfLanguage((TypeElement) declared.asElement())) {
            add((TypeElement) declared.asElement(), types);
        }
    }

    private static boolean isOfLanguage(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("kotlin.");
    }
}
