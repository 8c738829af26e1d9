package io.github.kling4j.validation.generator.expand;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.diagnostic.Report.Outcome;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleAnnotation;
import io.github.kling4j.validation.generator.model.RuleAnnotation.Member;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Expands composed rule annotations: those whose annotation types are annotated with other rule annotations. */
public final class Composition {

    /**
     * The maximum number of annotations that a rule annotation consists of. Practical uses stay far below it. If the
     * number of annotations doubles at each level, ten levels exceed it.
     */
    private static final long MOST = 1000;

    private Composition() {}

    /**
     * Returns a rule annotation and all of its parts, at every level, as if an author had written each part next to the
     * annotation.
     */
    public static Outcome<List<RuleAnnotation>> of(RuleAnnotation annotation, Model model) {
        if (!annotation.cycle().isEmpty()) {
            return new Outcome<>(
                    List.of(), Report.of(Catalogue.CYCLE.at(annotation.place(), named(annotation.cycle()))));
        }
        if (size(annotation, new IdentityHashMap<>()) > MOST) {
            return new Outcome<>(
                    List.of(), Report.of(Catalogue.TOO_MANY_PARTS.at(annotation.place(), annotation.name(), MOST)));
        }
        try {
            return new Outcome<>(all(annotation, model).toList(), Report.CLEAN);
        } catch (Diagnostic.Thrown invalid) {
            return new Outcome<>(List.of(), Report.of(invalid.diagnostic()));
        }
    }

    private static String named(List<String> cycle) {
        String all = cycle.stream().map(name -> "@" + name).collect(Collectors.joining(" and "));
        return cycle.size() == 1 ? all + " is annotated with itself" : all + " are annotated with each other";
    }

    /**
     * Returns the number of annotations that an annotation consists of, including itself, but at most one more than the
     * limit. A part that is reachable on several paths counts once for each path, because the values of its members may
     * differ.
     */
    private static long size(RuleAnnotation whole, Map<RuleAnnotation, Long> known) {
        Long counted = known.get(whole);
        if (counted == null) {
            counted = 1L;
            for (RuleAnnotation part : whole.parts()) {
                counted = Math.min(MOST + 1, counted + size(part, known));
            }
            known.put(whole, counted);
        }
        return counted;
    }

    private static Stream<RuleAnnotation> all(RuleAnnotation whole, Model model) {
        return Stream.concat(
                Stream.of(whole), whole.parts().stream().flatMap(part -> all(within(whole, part, model), model)));
    }

    /** Returns a part with its placeholders replaced by the values of the members of the whole annotation. */
    private static RuleAnnotation within(RuleAnnotation whole, RuleAnnotation part, Model model) {
        List<Member> members = part.members().stream()
                .map(member -> member.with(member.values().stream()
                        .flatMap(value -> values(value, member, part, whole, model))
                        .toList()))
                .toList();
        boolean isFixed = part.members().stream()
                .flatMap(member -> member.values().stream())
                .allMatch(Expansion::isFixed);
        Place place = isFixed ? part.place().orElse(whole.place()) : whole.place();
        return new RuleAnnotation(part.name(), part.definitions(), members, part.parts(), part.cycle(), place);
    }

    /**
     * Returns the values that replace a value in a part: several if the value is a placeholder for a member with
     * several values.
     */
    private static Stream<Written> values(
            Written value, Member member, RuleAnnotation part, RuleAnnotation whole, Model model) {
        Optional<Member> alone =
                value.text().startsWith("$") ? whole.member(value.text().substring(1)) : Optional.empty();
        if (alone.isEmpty()) {
            return Stream.of(value(value, member, part, whole, model));
        }
        if (alone.get().isList() && !member.isList()) {
            throw Catalogue.PLACEHOLDER_ONE
                    .at(whole.place(), whole.name(), value.text(), member.name(), part.name())
                    .thrown();
        }
        return alone.get().values().stream();
    }

    private static Written value(Written value, Member member, RuleAnnotation part, RuleAnnotation whole, Model model) {
        if (Expansion.isFixed(value)) {
            return Expansion.plain(value, whole, model);
        }
        if (member.name().equals("message")) {
            return Expansion.message(value, whole, model).written();
        }
        return isExpression(member.name(), part)
                ? Expansion.expression(value, whole, model).written()
                : Expansion.plain(value, whole, model);
    }

    /**
     * Returns whether the value of a member is an expression: a {@code @Rule} definition of the annotation, or one of
     * its parts, inserts the value as an expression.
     */
    public static boolean isExpression(String member, RuleAnnotation annotation) {
        return annotation.definitions().stream()
                        .anyMatch(definition ->
                                Template.of(definition.expr().text()).hasExpression(member))
                || annotation.parts().stream()
                        .anyMatch(part -> part.members().stream()
                                .filter(inner ->
                                        inner.values().stream().anyMatch(value -> isInserted(member, value.text())))
                                .anyMatch(inner -> isExpression(inner.name(), part)));
    }

    /**
     * Returns whether a value in a part inserts a member of the whole annotation as an expression, or consists only of
     * the placeholder for this member.
     */
    private static boolean isInserted(String member, String value) {
        return value.equals("$" + member) || Template.of(value).hasExpression(member);
    }
}
