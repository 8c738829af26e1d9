package io.github.kling4j.validation.generator.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the javac warnings that the code of a validator causes and that the author of the model cannot avoid. The code
 * may use raw types and deprecated declarations, and the public validator class may expose types that the module does
 * not export.
 */
public final class Warnings {

    private final Elements elements;
    private final KnownModels models;

    /**
     * Creates a finder for one compilation.
     *
     * @param models the types that have validators
     */
    public Warnings(Elements elements, KnownModels models) {
        this.elements = elements;
        this.models = models;
    }

    /** Returns the names of the javac warnings that the generated code of a model or a rule interface causes, sorted. */
    public Set<String> of(TypeElement type) {
        Set<String> names = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<TypeElement> open = new ArrayDeque<>(Set.of(type));
        while (!open.isEmpty()) {
            TypeElement each = open.remove();
            if (seen.add(each.getQualifiedName().toString())) {
                Lineage.of(each).forEach(declared -> addMembers(declared, names, open));
            }
        }
        if (!elements.getModuleOf(type).isUnnamed()) {
            names.add("exports");
        }
        return names;
    }

    private void addMembers(TypeElement type, Set<String> names, Deque<TypeElement> open) {
        addDeclaration(type, names);
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method) {
                addDeprecation(method, names);
                addType(method.getReturnType(), names, open);
            } else if (member.getKind().isField() && !member.getModifiers().contains(Modifier.PRIVATE)) {
                addDeprecation(member, names);
                addType(member.asType(), names, open);
            }
        }
        if (isRead(type) && !type.getTypeParameters().isEmpty()) {
            names.add("rawtypes");
            names.add("unchecked");
        }
        type.getPermittedSubclasses().forEach(subtype -> addType(subtype, names, open));
    }

    /**
     * Returns whether generated code may read members of a type: the properties of a model, the constants of an enum,
     * or the method {@code word()} of an open enum.
     */
    private boolean isRead(TypeElement type) {
        return models.contains(type)
                || type.getKind() == ElementKind.ENUM
                || Annotation.on(type, Names.OPEN_ENUM).isPresent();
    }

    private static void addDeclaration(TypeElement type, Set<String> names) {
        for (Element each = type; each instanceof TypeElement outer; each = each.getEnclosingElement()) {
            addDeprecation(outer, names);
        }
    }

    private static void addDeprecation(Element element, Set<String> names) {
        Annotation.on(element, "java.lang.Deprecated")
                .ifPresent(deprecated -> names.add(deprecated.flag("forRemoval") ? "removal" : "deprecation"));
    }

    private void addType(@Nullable TypeMirror type, Set<String> names, Deque<TypeElement> open) {
        if (type instanceof ArrayType array) {
            addType(array.getComponentType(), names, open);
        } else if (type instanceof WildcardType wildcard) {
            addType(wildcard.getExtendsBound(), names, open);
            addType(wildcard.getSuperBound(), names, open);
        } else if (type instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            addDeclaration(element, names);
            if (declared.getTypeArguments().isEmpty()
                    && !element.getTypeParameters().isEmpty()) {
                names.add("rawtypes");
            }
            declared.getTypeArguments().forEach(argument -> addType(argument, names, open));
            if (isRead(element)) {
                open.add(element);
            }
        }
    }
}
