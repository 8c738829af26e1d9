package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds rules outside rule interfaces, which would not be enforced. This class visits each type and method of the
 * compilation, and most of them have no rules. Therefore it does only one map lookup for each annotation.
 */
public final class StrayRules {

    private final RuleAnnotations annotations = new RuleAnnotations();

    /** Returns an error for each rule that is outside a rule interface in a round. */
    public Report in(RoundEnvironment round) {
        List<Element> strays = new ArrayList<>();
        List<TypeElement> roots = new ArrayList<>(ElementFilter.typesIn(round.getRootElements()));
        roots.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
        addStrays(roots, strays);
        return Report.of(strays.stream().flatMap(StrayRules::rules));
    }

    /** Returns the number of inspected annotation types, for the test. */
    int looks() {
        return annotations.looks();
    }

    private void addStrays(Collection<TypeElement> types, List<Element> strays) {
        for (TypeElement type : types) {
            if (type.getKind() != ElementKind.ANNOTATION_TYPE && !Names.isRuleInterface(type)) {
                addStray(type, strays);
                ElementFilter.methodsIn(type.getEnclosedElements()).forEach(method -> addStray(method, strays));
            }
            addStrays(ElementFilter.typesIn(type.getEnclosedElements()), strays);
        }
    }

    private void addStray(Element element, List<Element> strays) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (annotations.holdsRule(annotation)) {
                strays.add(element);
                return;
            }
        }
    }

    private static Stream<Report> rules(Element element) {
        return Annotation.on(element).stream()
                .filter(annotation -> annotation.is(Names.RULE) || RuleAnnotationReader.isRuleAnnotation(annotation))
                .map(stray -> Report.of(Catalogue.RULES_MISSING.at(stray.place(), stray.simpleName())));
    }
}
