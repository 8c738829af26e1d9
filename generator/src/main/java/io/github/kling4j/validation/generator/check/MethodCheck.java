package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Signature;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a rule that is a method. */
final class MethodCheck {

    private static final String VIOLATION = "io.github.kling4j.validation.Violation";

    private MethodCheck() {}

    static Report of(Rule.Method rule, Model model) {
        boolean isBoolean = rule.signature().returns().equals(TypeName.BOOLEAN);
        boolean isViolation = rule.signature().returns().toString().equals(VIOLATION);
        return Report.of(Stream.of(
                declaration(rule),
                isBoolean ? booleanForm(rule) : Report.CLEAN,
                isViolation ? violationForm(rule) : Report.CLEAN,
                Report.when(
                        !isBoolean && !isViolation,
                        Catalogue.METHOD_RETURNS.at(
                                rule.place(), rule.signature().returns())),
                parameters(rule, expected(rule, model))));
    }

    private static List<TypeName> expected(Rule.Method rule, Model model) {
        return model.property(rule.forEach().text())
                .map(list -> List.of(list.value().item().type(), model.type()))
                .orElse(List.of(model.type()));
    }

    private static Report declaration(Rule.Method rule) {
        Signature signature = rule.signature();
        return Report.of(Stream.of(
                Report.when(
                        !rule.expr().isEmpty(),
                        Catalogue.EXPR_UNUSED.at(rule.expr().place())),
                Report.when(!signature.isStatic(), Catalogue.METHOD_STATIC.at(rule.place(), signature.name())),
                Report.when(signature.isPrivate(), Catalogue.METHOD_PRIVATE.at(rule.place(), signature.name())),
                Report.when(signature.throwsChecked(), Catalogue.METHOD_THROWS.at(rule.place(), signature.name()))));
    }

    private static Report booleanForm(Rule.Method rule) {
        return Report.when(
                        rule.message().isEmpty(),
                        Catalogue.MESSAGE_MISSING.at(rule.message().place()))
                .and(
                        rule.ids().size() < 2
                                ? Report.CLEAN
                                : Report.of(Catalogue.ID_SEVERAL.at(
                                        rule.ids().get(1).place(), rule.ids().size())));
    }

    private static Report violationForm(Rule.Method rule) {
        return Report.when(
                        !rule.message().isEmpty(),
                        Catalogue.MESSAGE_UNUSED.at(rule.message().place()))
                .and(Report.when(
                        !rule.on().isEmpty(), Catalogue.ON_UNUSED.at(rule.on().place())));
    }

    private static Report parameters(Rule.Method rule, List<TypeName> expected) {
        return Report.when(
                !rule.signature().parameters().equals(expected),
                Catalogue.METHOD_PARAMETERS.at(
                        rule.place(), names(expected), names(rule.signature().parameters())));
    }

    private static String names(List<TypeName> types) {
        return types.stream().map(TypeName::toString).collect(Collectors.joining(", "));
    }
}
