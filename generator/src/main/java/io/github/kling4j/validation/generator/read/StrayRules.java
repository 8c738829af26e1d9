package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds rules that nobody would enforce, because they stand outside of a rule interface. */
public final class StrayRules {

    private StrayRules() {}

    /** Returns the stray rules of a round. */
    public static Report in(RoundEnvironment round) {
        return Report.of(types(round.getRootElements())
                .filter(type -> type.getKind() != ElementKind.ANNOTATION_TYPE)
                .filter(type -> Annotation.on(type, Names.RULES_FOR).isEmpty())
                .flatMap(type ->
                        Stream.concat(Stream.of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream()))
                .flatMap(element -> Annotation.on(element).stream())
                .filter(annotation -> annotation.is(Names.RULE) || RuleAnnotationReader.isRuleAnnotation(annotation))
                .map(stray -> Report.of(Diagnosis.RULES_MISSING.at(stray.place(), stray.simpleName()))));
    }

    private static Stream<TypeElement> types(Collection<? extends Element> elements) {
        return ElementFilter.typesIn(Set.copyOf(elements)).stream()
                .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
                .flatMap(type -> Stream.concat(Stream.of(type), types(type.getEnclosedElements())));
    }
}
