package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Signature;
import io.github.kling4j.validation.generator.model.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a rule that is a method. */
final class MethodCheck {

    private static final String VIOLATION = "io.github.kling4j.validation.Violation";

    private MethodCheck() {}

    static CheckedRules.One of(Rule.Method rule, Model model, ExpressionChecker expressions) {
        boolean isBoolean = rule.signature().returns().equals(TypeName.BOOLEAN);
        boolean isViolation = rule.signature().returns().toString().equals(VIOLATION);
        MessageReader.Result message = MessageReader.read(SourceText.of(rule.message()), expressions);
        Report report = Report.of(Stream.of(
                declaration(rule),
                isBoolean ? booleanForm(rule).and(message.report()) : Report.CLEAN,
                isViolation ? violationForm(rule) : Report.CLEAN,
                Report.when(
                        !isBoolean && !isViolation,
                        Diagnosis.METHOD_RETURNS.at(rule.place(), rule.signature().returns())),
                parameters(rule, expected(rule, model))));
        return new CheckedRules.One(List.of(new CheckedRule(rule, null, message.message(), rule.on().text())), report);
    }

    private static List<TypeName> expected(Rule.Method rule, Model model) {
        return model.property(rule.forEach().text())
                .map(list -> List.of(list.value().item().type(), model.type()))
                .orElse(List.of(model.type()));
    }

    private static Report declaration(Rule.Method rule) {
        Signature signature = rule.signature();
        return Report.of(Stream.of(
                Report.when(!rule.expr().isEmpty(), Diagnosis.EXPR_UNUSED.at(rule.expr().place())),
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

    private static Report parameters(Rule.Method rule, List<TypeName> expected) {
        return Report.when(
                !rule.signature().parameters().equals(expected),
                Diagnosis.METHOD_PARAMETERS.at(rule.place(), names(expected), names(rule.signature().parameters())));
    }

    private static String names(List<TypeName> types) {
        return types.stream().map(TypeName::toString).collect(Collectors.joining(", "));
    }
}
