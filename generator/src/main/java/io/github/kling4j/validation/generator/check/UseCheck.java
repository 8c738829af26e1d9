package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.cel.CelTokens;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.expand.Composition;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleAnnotation;
import io.github.kling4j.validation.generator.model.RuleAnnotation.Member;
import io.github.kling4j.validation.generator.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the members of a rule annotation that name properties. */
public final class UseCheck {

    private static final Pattern ASKED = Pattern.compile("[!(]*(?:given|has|present)\\(this\\.`?([^`()]+)`?\\)+");

    private UseCheck() {}

    /** Returns the errors of one use of an annotation. */
    public static Report of(RuleAnnotation annotation, Model model, Function<TypeName, Optional<Model>> models) {
        return Report.of(annotation.members().stream()
                        .map(member -> member.namesProperties()
                                ? properties(member, annotation, model, models)
                                : notEmpty(member, annotation)))
                .and(distinct(annotation, model));
    }

    /**
     * Returns errors for members that name the same property of the model, because a rule cannot relate a property to
     * itself.
     */
    private static Report distinct(RuleAnnotation annotation, Model model) {
        Map<String, String> names = new HashMap<>();
        Report report = Report.CLEAN;
        for (Member member : annotation.members()) {
            boolean isAsked = member.isText() && Composition.isExpression(member.name(), annotation);
            if (member.name().equals("on") || !"".equals(member.propertyOf()) && !isAsked) {
                continue;
            }
            for (Written written : member.values()) {
                String name = isAsked ? asked(written.text()) : written.text();
                String other = names.get(name);
                report = report.and(Report.when(
                        other != null
                                && !other.equals(member.name())
                                && model.property(name).isPresent(),
                        Catalogue.PROPERTY_ITSELF.at(written.place(), name, String.valueOf(other))));
                names.putIfAbsent(name, member.name());
            }
        }
        return report;
    }

    /**
     * Returns the name of the property whose presence an expression tests. Other expressions are returned unchanged. A
     * bare property name tests presence, too, and is also returned unchanged.
     */
    private static String asked(String expression) {
        String tokens = CelTokens.of(expression).stream()
                .map(token -> expression.substring(token.start(), token.end()))
                .collect(Collectors.joining());
        Matcher asked = ASKED.matcher(tokens);
        return asked.matches() ? asked.group(1) : expression;
    }

    private static Report notEmpty(Member member, RuleAnnotation annotation) {
        return Report.when(
                member.isList() && member.values().isEmpty(),
                Catalogue.PROPERTY_NONE.at(annotation.place(), annotation.name(), member.name()));
    }

    private static Report properties(
            Member member, RuleAnnotation annotation, Model model, Function<TypeName, Optional<Model>> models) {
        String list = Objects.requireNonNull(member.propertyOf(), "the member names no properties");
        Optional<Model> holder = list.isEmpty() ? Optional.of(model) : items(list, annotation, model, models);
        Set<String> seen = new HashSet<>();
        return holder.map(named -> notEmpty(member, annotation)
                        .and(Report.of(member.values().stream().map(name -> property(name, named, member, seen)))))
                .orElse(Report.CLEAN);
    }

    /**
     * Returns the model of the items of a list; empty if the member does not name a list of models.
     *
     * @param list the name of the member of the annotation that names the list
     */
    private static Optional<Model> items(
            String list, RuleAnnotation annotation, Model model, Function<TypeName, Optional<Model>> models) {
        return annotation.member(list).stream()
                .flatMap(member -> member.values().stream())
                .flatMap(name -> model.property(name.text()).stream())
                .map(Property::value)
                .filter(Value::isContainer)
                .flatMap(value -> models.apply(value.item().type()).stream())
                .findFirst();
    }

    private static Report property(Written name, Model model, Member member, Set<String> seen) {
        if (name.isEmpty()) {
            boolean isLeftOut = !member.isList();
            return isLeftOut
                    ? Report.CLEAN
                    : Report.of(Catalogue.PROPERTY_UNKNOWN.at(
                            name.place(), model.type().simpleName(), "", ""));
        }
        return Report.of(Stream.of(
                RuleCheck.property(name, model),
                Report.when(
                        model.property(name.text()).isPresent() && !Identifiers.canWrite(name.text()),
                        Catalogue.PROPERTY_UNWRITABLE.at(name.place(), name.text())),
                Report.when(!seen.add(name.text()), Catalogue.PROPERTY_TWICE.at(name.place(), name.text()))));
    }
}
