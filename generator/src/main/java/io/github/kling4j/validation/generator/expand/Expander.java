package io.github.kling4j.validation.generator.expand;

import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.diagnostic.Report.Outcome;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleAnnotation;
import io.github.kling4j.validation.generator.model.RuleAnnotation.Definition;
import io.github.kling4j.validation.generator.model.SourceText;
import java.util.List;
import java.util.Optional;

/** Expands uses of rule annotations into rules. */
public final class Expander {

    private Expander() {}

    /**
     * Returns the rules that the {@code @Rule} definitions on the type of a rule annotation define, without the rules
     * of its parts.
     */
    public static Outcome<List<Rule.Single>> expand(RuleAnnotation annotation, Model model) {
        try {
            return new Outcome<>(
                    annotation.definitions().stream()
                            .map(definition -> expand(definition, annotation, model))
                            .toList(),
                    Report.CLEAN);
        } catch (Diagnostic.Thrown invalid) {
            return new Outcome<>(List.of(), Report.of(invalid.diagnostic()));
        }
    }

    private static Rule.Single expand(Definition definition, RuleAnnotation annotation, Model model) {
        Written id = definition.ids().isEmpty()
                ? new Written("", annotation.place())
                : definition.ids().get(0);
        SourceText message = given(annotation, "message")
                .map(SourceText::of)
                .orElseGet(() -> Expansion.message(definition.message(), annotation, model));
        Written on = given(annotation, "on")
                .orElseGet(() -> definition.on().isEmpty()
                        ? firstProperty(annotation)
                        : Expansion.plain(definition.on(), annotation, model));
        boolean advice = definition.advice()
                || given(annotation, "advice")
                        .filter(flag -> flag.text().equals("true"))
                        .isPresent();
        return new Rule.Condition(
                Expansion.plain(id, annotation, model),
                Expansion.expression(definition.expr(), annotation, model),
                message,
                on,
                Expansion.plain(definition.forEach(), annotation, model),
                advice,
                annotation.place());
    }

    /**
     * Returns the value of a member, such as {@code message}, that overrides the definition; empty if the member is
     * missing, empty or an array.
     */
    private static Optional<Written> given(RuleAnnotation annotation, String name) {
        return annotation
                .member(name)
                .filter(member -> !member.isList())
                .map(member -> member.values().get(0))
                .filter(value -> !value.isEmpty());
    }

    private static Written firstProperty(RuleAnnotation annotation) {
        return annotation.members().stream()
                .filter(member ->
                        "".equals(member.propertyOf()) && !member.name().equals("on"))
                .flatMap(member -> member.values().stream())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(new Written("", annotation.place()));
    }
}
