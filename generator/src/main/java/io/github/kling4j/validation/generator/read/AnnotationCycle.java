package io.github.kling4j.validation.generator.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds cycles of annotation types that annotate each other. A rule annotation in such a cycle is an error. If the
 * search starts at a rule annotation, it follows rule annotations only. It ignores the annotations of the Java, Kotlin,
 * Scala and Groovy languages.
 */
final class AnnotationCycle {

    private static final List<String> LANGUAGES = List.of("java.", "javax.", "jdk.", "kotlin.", "scala.", "groovy.");

    private final Set<String> done = new HashSet<>();
    private final List<Annotation> path = new ArrayList<>();

    private final boolean isOfRules;

    private AnnotationCycle(boolean isOfRules) {
        this.isOfRules = isOfRules;
    }

    /**
     * Returns the simple names of the annotations in the first cycle that is reachable from an annotation; empty if
     * there is none.
     */
    static List<String> from(Annotation use) {
        return new AnnotationCycle(RuleAnnotationReader.isRuleAnnotation(use))
                .visit(use)
                .orElse(List.of());
    }

    private Optional<List<String>> visit(Annotation annotation) {
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).is(annotation.name())) {
                return Optional.of(path.subList(i, path.size()).stream()
                        .map(Annotation::simpleName)
                        .toList());
            }
        }
        if (LANGUAGES.stream().anyMatch(annotation.name()::startsWith) || !done.add(annotation.name())) {
            return Optional.empty();
        }
        path.add(annotation);
        for (Annotation meta :
                Annotation.on(annotation.mirror().getAnnotationType().asElement())) {
            boolean counts = !isOfRules || RuleAnnotationReader.isRuleAnnotation(meta);
            Optional<List<String>> cycle = counts ? visit(meta) : Optional.empty();
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        path.remove(path.size() - 1);
        return Optional.empty();
    }
}
