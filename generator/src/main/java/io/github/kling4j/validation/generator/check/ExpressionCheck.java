package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.compile.CompiledRule;
import io.github.kling4j.validation.generator.compile.MemberPlace;
import io.github.kling4j.validation.generator.compile.Message;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.expression.PresenceOfProperties;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Checks type-checked expressions: the properties that they read, the literals that they compare with enums or use as
 * time zones, and conditions with a constant value.
 */
final class ExpressionCheck {

    private ExpressionCheck() {}

    /**
     * Checks a rule that is an expression.
     *
     * @param from the package of the generated code
     */
    static Report of(CompiledRule compiled, String from) {
        Rule.Condition rule = (Rule.Condition) compiled.rule();
        Expression written = Objects.requireNonNull(compiled.written());
        Expression condition = Objects.requireNonNull(compiled.condition());
        Set<String> present = rule.forEach().isEmpty()
                ? Set.of()
                : Set.of("this." + Identifiers.written(rule.forEach().text()));
        boolean isWhole = rule.expr().pieces().isEmpty();
        List<Diagnostic> found = new ArrayList<>(ofAny(written, from));
        found.addAll(PresenceOfProperties.check(condition, present));
        found.addAll(SameOutcome.check(isWhole ? written : condition, isWhole));
        return placed(found, rule.expr())
                .and(ofMessage(compiled, from))
                .and(Report.when(
                        rule.message().text().isBlank(),
                        Catalogue.MESSAGE_MISSING.at(rule.message().place())));
    }

    /**
     * Checks the expressions in the message of a rule. Unlike a condition, such an expression may read absent values
     * without a guard.
     */
    static Report ofMessage(CompiledRule compiled, String from) {
        return Report.of(compiled.message().pieces().stream()
                .filter(Message.Value.class::isInstance)
                .map(Message.Value.class::cast)
                .map(piece -> placed(ofAny(piece.expression(), from), piece.source())));
    }

    private static Report placed(List<Diagnostic> found, SourceText source) {
        return new Report(found.stream()
                .map(diagnostic -> MemberPlace.ofExpression(diagnostic, source))
                .toList());
    }

    private static List<Diagnostic> ofAny(Expression expression, String from) {
        List<Diagnostic> found = new ArrayList<>(UnknownWords.check(expression));
        found.addAll(UnknownZones.check(expression));
        found.addAll(HiddenProperties.check(expression, from));
        return found;
    }
}
