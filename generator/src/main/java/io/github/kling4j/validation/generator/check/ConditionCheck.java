package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.model.Rule;
import java.util.List;

/** Checks a rule that is an expression. */
final class ConditionCheck {

    private ConditionCheck() {}

    static CheckedRules.One of(Rule.Condition rule, ExpressionChecker expressions) {
        if (rule.expr().text().isBlank()) {
            return CheckedRules.One.wrong(Report.of(Diagnosis.EXPR_MISSING.at(rule.expr().place())));
        }
        ExpressionChecker.Result condition = expressions.checkCondition(rule.expr());
        MessageReader.Result message = MessageReader.read(rule.message(), expressions);
        Report report = condition
                .report()
                .and(message.report())
                .and(Report.when(
                        rule.message().text().isBlank(),
                        Diagnosis.MESSAGE_MISSING.at(rule.message().place())));
        if (condition.expression() == null) {
            return CheckedRules.One.wrong(report);
        }
        String on = rule.on().isEmpty() ? inferred(condition.expression(), rule) : rule.on().text();
        return new CheckedRules.One(
                List.of(new CheckedRule(rule, condition.expression(), message.message(), on)), report);
    }

    /** Returns the only property that an expression reads; empty when it reads several, or none. */
    private static String inferred(Expression condition, Rule.Condition rule) {
        String variable = rule.forEach().isEmpty() ? "this" : "item";
        List<String> read = condition.all()
                .filter(part -> part instanceof Select select
                        && select.operand() instanceof Variable operand
                        && operand.name().equals(variable))
                .map(part -> ((Select) part).property().wireName())
                .distinct()
                .toList();
        return read.size() == 1 ? read.get(0) : "";
    }
}
