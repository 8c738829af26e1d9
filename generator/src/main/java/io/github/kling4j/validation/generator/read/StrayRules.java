package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds rules that nobody would enforce, because they stand outside of a rule interface. */
public final class StrayRules {

    private StrayRules() {}

    /** Returns the stray rules of a round. */
    public static Report in(RoundEnvironment round, Elements elements) {
        TypeElement[] rules = Stream.concat(Names.RULES.stream(), Names.REPEATED_RULES.stream())
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(TypeElement[]::new);
        return Report.of(round.getElementsAnnotatedWithAny(rules).stream()
                .filter(element -> Annotation.on(holder(element), Names.RULES_FOR).isEmpty())
                .flatMap(element -> Annotation.on(element).stream())
                .filter(annotation -> Names.RULES.contains(annotation.name()))
                .map(stray -> Report.of(Diagnosis.RULES_MISSING.at(stray.place(), stray.simpleName()))));
    }

    private static Element holder(Element element) {
        return element instanceof TypeElement ? element : element.getEnclosingElement();
    }
}
