package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleAnnotation;
import io.github.kling4j.validation.generator.model.RuleAnnotation.Member;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks the members of a rule annotation that name properties. */
final class UseCheck {

    private UseCheck() {}

    static Report of(RuleAnnotation annotation, Model model, Function<TypeName, Optional<Model>> models) {
        return Report.of(annotation.members().stream()
                .map(member -> member.namesProperties()
                        ? properties(member, annotation, model, models)
                        : notEmpty(member, annotation)));
    }

    private static Report notEmpty(Member member, RuleAnnotation annotation) {
        return Report.when(
                member.isList() && member.values().isEmpty(),
                Diagnosis.PROPERTY_NONE.at(annotation.place(), annotation.name(), member.name()));
    }

    private static Report properties(
            Member member, RuleAnnotation annotation, Model model, Function<TypeName, Optional<Model>> models) {
        Optional<Model> holder =
                member.propertyOf().isEmpty() ? Optional.of(model) : items(member, annotation, model, models);
        Set<String> seen = new HashSet<>();
        return holder.map(named -> notEmpty(member, annotation)
                        .and(Report.of(member.values().stream().map(name -> property(name, named, member, seen)))))
                .orElse(Report.CLEAN);
    }

    /** Returns the model of the items of the list that another member names; none while that name is wrong. */
    private static Optional<Model> items(
            Member member, RuleAnnotation annotation, Model model, Function<TypeName, Optional<Model>> models) {
        return annotation.member(member.propertyOf()).stream()
                .flatMap(list -> list.values().stream())
                .flatMap(list -> model.property(list.text()).stream())
                .map(Property::value)
                .filter(value -> value.item() != null)
                .flatMap(value -> models.apply(value.item().type()).stream())
                .findFirst();
    }

    private static Report property(Written name, Model model, Member member, Set<String> seen) {
        if (name.isEmpty()) {
            boolean isLeftOut = !member.isList();
            return isLeftOut
                    ? Report.CLEAN
                    : Report.of(Diagnosis.PROPERTY_UNKNOWN.at(name.place(), model.type().simpleName(), "", ""));
        }
        return Report.of(Stream.of(
                PropertyNames.check(name, model),
                Report.when(
                        model.property(name.text()).isPresent() && !Identifiers.canWrite(name.text()),
                        Diagnosis.PROPERTY_UNWRITABLE.at(name.place(), name.text())),
                Report.when(!seen.add(name.text()), Diagnosis.PROPERTY_TWICE.at(name.place(), name.text()))));
    }
}
