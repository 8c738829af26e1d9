package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Signature;
import io.github.kling4j.validation.generator.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a rule that is a method. */
final class MethodCheck {

    private static final String VIOLATION = "io.github.kling4j.validation.Violation";

    private MethodCheck() {}

    static Report of(Rule.Method rule, Model model, Function<TypeName, Optional<Model>> models) {
        boolean isBoolean = rule.signature().returns().equals(TypeName.BOOLEAN);
        boolean isViolation = rule.signature().returns().toString().equals(VIOLATION);
        return Report.of(Stream.of(
                declaration(rule),
                isBoolean ? booleanForm(rule) : Report.CLEAN,
                isViolation ? violationForm(rule) : Report.CLEAN,
                Report.when(
                        !isBoolean && !isViolation,
                        Diagnosis.METHOD_RETURNS.at(rule.place(), rule.signature().returns())),
                rule.forEach().isEmpty() ? whole(rule, model) : eachItem(rule, model, models)));
    }

    private static Report declaration(Rule.Method rule) {
        Signature signature = rule.signature();
        return Report.of(Stream.of(
                Report.when(!signature.isStatic(), Diagnosis.METHOD_STATIC.at(rule.place(), signature.name())),
                Report.when(signature.isPrivate(), Diagnosis.METHOD_PRIVATE.at(rule.place(), signature.name())),
                Report.when(signature.throwsChecked(), Diagnosis.METHOD_THROWS.at(rule.place(), signature.name()))));
    }

    private static Report booleanForm(Rule.Method rule) {
        return Report.when(rule.message().isEmpty(), Diagnosis.MESSAGE_MISSING.at(rule.message().place()))
                .and(rule.ids().size() < 2
                        ? Report.CLEAN
                        : Report.of(Diagnosis.ID_SEVERAL.at(rule.ids().get(1).place(), rule.ids().size())));
    }

    private static Report violationForm(Rule.Method rule) {
        return Report.when(!rule.message().isEmpty(), Diagnosis.MESSAGE_UNUSED.at(rule.message().place()))
                .and(Report.when(!rule.on().isEmpty(), Diagnosis.ON_UNUSED.at(rule.on().place())));
    }

    private static Report whole(Rule.Method rule, Model model) {
        return parameters(rule, List.of(model.type())).and(PropertyNames.check(rule.on(), model));
    }

    private static Report eachItem(Rule.Method rule, Model model, Function<TypeName, Optional<Model>> models) {
        Optional<Value> list = model.property(rule.forEach().text()).map(property -> property.value());
        if (list.isEmpty()) {
            return PropertyNames.check(rule.forEach(), model);
        }
        if (list.get().kind() != Value.Kind.LIST) {
            return Report.of(Diagnosis.FOR_EACH_LIST.at(rule.forEach().place(), rule.forEach().text()));
        }
        TypeName item = list.get().item().type();
        Report on = models.apply(item)
                .map(itemModel -> PropertyNames.check(rule.on(), itemModel))
                .orElseGet(() -> Report.when(
                        !rule.on().isEmpty(), Diagnosis.ON_ITEM.at(rule.on().place(), rule.forEach().text())));
        return parameters(rule, List.of(item, model.type())).and(on);
    }

    private static Report parameters(Rule.Method rule, List<TypeName> expected) {
        return Report.when(
                !rule.signature().parameters().equals(expected),
                Diagnosis.METHOD_PARAMETERS.at(rule.place(), names(expected), names(rule.signature().parameters())));
    }

    private static String names(List<TypeName> types) {
        return types.stream().map(TypeName::toString).collect(Collectors.joining(", "));
    }
}
