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
 * Recognizes annotation types that contain rules: {@code @Rule}, annotation types that are annotated with {@code @Rule}
 * or with another such type, and containers of repeated annotations of such types. Each type is inspected once, because
 * programs use few annotation types many times.
 */
final class RuleAnnotations {

    private final Map<String, Boolean> known = new HashMap<>();
    private int looks;

    /** Returns whether an annotation contains a rule. */
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

    /** Returns the number of inspected annotation types, for the test. */
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
        // None of these types contains a rule.
        seen.forEach(name -> known.put(name, false));
        return false;
    }

    /**
     * Adds the type of the annotations in a container of repeated annotations; adds nothing for other annotation types.
     */
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
