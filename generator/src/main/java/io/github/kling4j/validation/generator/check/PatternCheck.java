package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Problem;
import io.github.kling4j.validation.generator.regex.Translation;
import java.util.List;
import java.util.Optional;

/** Checks that patterns are written out, and mean the same to Java as to CEL. */
final class PatternCheck {

    private PatternCheck() {}

    static List<Problem> check(Expression expression) {
        return expression.all()
                .filter(part -> part instanceof Operation operation && operation.operator() == Operator.MATCHES)
                .flatMap(part -> of(((Operation) part).right()).stream())
                .toList();
    }

    private static Optional<Problem> of(Expression pattern) {
        if (!(pattern instanceof Literal literal)) {
            return Optional.of(new Problem(
                    Diagnosis.PATTERN,
                    "a pattern is written out, because it is compiled with the rule",
                    pattern.offset()));
        }
        return Translation.of((String) literal.value()) instanceof Translation.Refused refused
                ? Optional.of(new Problem(Diagnosis.PATTERN, refused.reason(), pattern.offset() + 1 + refused.index()))
                : Optional.empty();
    }
}
