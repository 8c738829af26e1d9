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

/** Takes apart rule annotations whose types carry other rule annotations. */
public final class Composition {

    /** More than anyone writes; annotations that double at each step pass it after ten. */
    private static final long MOST = 1000;

    private Composition() {}

    /** Returns a rule annotation and all that it is made of, as if each had been written in its place. */
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
        } catch (Diagnostic.Thrown misdefined) {
            return new Outcome<>(List.of(), Report.of(misdefined.diagnostic()));
        }
    }

    private static String named(List<String> cycle) {
        String all = cycle.stream().map(name -> "@" + name).collect(Collectors.joining(" and "));
        return cycle.size() == 1 ? all + " stands on itself" : all + " stand on each other";
    }

    /**
     * Returns how many annotations one is made of, itself included; no more than is needed to know that there are too
     * many. Parts on several ways count on each, because each way may give them other values.
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

    /** Returns a part with the members of the whole in the places that it keeps for them. */
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

    /** Returns what a value of a part stands for: several, where it is a member of the whole that holds several. */
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

    /** Returns whether a member stands for an expression, in what its annotation says or in one that it is made of. */
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

    /** Within an expression a member may be text, or the name of a property; alone it is what the part takes. */
    private static boolean isInserted(String member, String value) {
        return value.equals("$" + member) || Template.of(value).hasExpression(member);
    }
}
