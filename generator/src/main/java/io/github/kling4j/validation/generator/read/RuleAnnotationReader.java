package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleAnnotation;
import io.github.kling4j.validation.generator.model.RuleAnnotation.Definition;
import io.github.kling4j.validation.generator.model.RuleAnnotation.Member;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads uses of rule annotations. The type of a rule annotation is annotated with {@code @Rule} or with another rule
 * annotation.
 */
final class RuleAnnotationReader {

    /** Caches the rule annotations on each annotation type, because they are the same for each use of the type. */
    private final Map<String, List<RuleAnnotation>> parts = new HashMap<>();

    private RuleAnnotationReader() {}

    /** Returns whether an annotation is a rule annotation. */
    static boolean isRuleAnnotation(Annotation annotation) {
        return isRuleAnnotation(annotation, new HashSet<>());
    }

    /**
     * Returns whether an annotation is a rule annotation.
     *
     * @param seen the names of the annotation types that were visited already
     */
    private static boolean isRuleAnnotation(Annotation annotation, Set<String> seen) {
        return seen.add(annotation.name())
                && onTypeOf(annotation).anyMatch(meta -> meta.is(Names.RULE) || isRuleAnnotation(meta, seen));
    }

    static RuleAnnotation read(Annotation use) {
        List<String> cycle = AnnotationCycle.from(use);
        return new RuleAnnotationReader().read(use, cycle);
    }

    private RuleAnnotation read(Annotation use, List<String> cycle) {
        Element type = use.mirror().getAnnotationType().asElement();
        return new RuleAnnotation(
                use.simpleName(),
                onTypeOf(use)
                        .filter(meta -> meta.is(Names.RULE))
                        .map(RuleAnnotationReader::definition)
                        .toList(),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .map(member -> member(use, member))
                        .toList(),
                cycle.isEmpty() ? parts(use) : List.of(),
                cycle,
                use.place());
    }

    /** Returns the rule annotations on the type of a rule annotation. */
    private List<RuleAnnotation> parts(Annotation whole) {
        List<RuleAnnotation> known = parts.get(whole.name());
        if (known == null) {
            known = onTypeOf(whole)
                    .filter(RuleAnnotationReader::isRuleAnnotation)
                    .map(meta -> read(meta, List.of()))
                    .toList();
            parts.put(whole.name(), known);
        }
        return known;
    }

    private static Stream<Annotation> onTypeOf(Annotation annotation) {
        return Annotation.on(annotation.mirror().getAnnotationType().asElement()).stream();
    }

    private static Definition definition(Annotation rule) {
        return new Definition(
                rule.texts("id"),
                rule.text("expr"),
                rule.text("message"),
                rule.text("on"),
                rule.text("forEach"),
                rule.flag("advice"));
    }

    private static Member member(Annotation use, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        boolean isList = method.getReturnType().getKind() == TypeKind.ARRAY;
        Optional<String> propertyOf = Annotation.on(method, Names.PROPERTY_NAME)
                .map(marked -> marked.text("of").text());
        return new Member(name, values(use, name), isList, isText(method.getReturnType()), propertyOf.orElse(null));
    }

    private static List<Written> values(Annotation use, String member) {
        if (use.value(member) instanceof List<?> list) {
            List<Written> written = use.texts(member);
            return written.size() == list.size()
                    ? written
                    : list.stream()
                            .map(item -> new Written(text(((AnnotationValue) item).getValue()), use.place()))
                            .toList();
        }
        return List.of(new Written(text(use.value(member)), use.place(member)));
    }

    private static String text(Object value) {
        return value instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : value.toString();
    }

    private static boolean isText(TypeMirror type) {
        String name = type.toString().replace("[]", "");
        return !List.of("boolean", "byte", "short", "int", "long", "float", "double")
                .contains(name);
    }
}
