package io.github.kling4j.validation.generator.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Tells which annotation types hold rules: {@code @Rule}, those annotated with it or with such a type, and the
 * containers of all of these. A program uses few annotation types, but uses them often: each is looked at once.
 */
final class RuleAnnotations {

    private final Map<String, Boolean> known = new HashMap<>();
    private int looks;

    /** Returns whether an annotation holds a rule. */
    boolean holdsRule(AnnotationMirror annotation) {
        TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
        String name = type.getQualifiedName().toString();
        Boolean found = known.get(name);
        if (found == null) {
            found = reachesRule(type);
            known.put(name, found);
        }
        return found;
    }

    /** Returns how many annotation types were looked at, for the test. */
    int looks() {
        return looks;
    }

    private boolean reachesRule(TypeElement first) {
        Set<String> seen = new HashSet<>();
        Deque<TypeElement> open = new ArrayDeque<>(Set.of(first));
        while (!open.isEmpty()) {
            TypeElement type = open.remove();
            String name = type.getQualifiedName().toString();
            if (name.equals(Names.RULE) || Boolean.TRUE.equals(known.get(name))) {
                return true;
            }
            if (seen.add(name) && !known.containsKey(name)) {
                looks++;
                type.getAnnotationMirrors()
                        .forEach(meta ->
                                open.add((TypeElement) meta.getAnnotationType().asElement()));
                addContained(type, open);
            }
        }
        // None of them leads to a rule.
        seen.forEach(name -> known.put(name, false));
        return false;
    }

    /** A container of repeated annotations holds what its value holds. */
    private static void addContained(TypeElement container, Deque<TypeElement> open) {
        for (ExecutableElement member : ElementFilter.methodsIn(container.getEnclosedElements())) {
            TypeMirror type = member.getReturnType();
            if (member.getSimpleName().contentEquals("value")
                    && type instanceof ArrayType array
                    && array.getComponentType() instanceof DeclaredType item) {
                Element held = item.asElement();
                open.add((TypeElement) held);
            }
        }
    }
}
