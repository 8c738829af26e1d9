package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds comparisons that come out the same whatever the model holds: a rule with one says something else than it seems
 * to.
 */
final class SameOutcome {

    private SameOutcome() {}

    static List<Problem> check(Expression condition) {
        if (condition instanceof Literal literal) {
            return List.of(problem("this rule", Boolean.TRUE.equals(literal.value()), literal.offset()));
        }
        return condition.all()
                .filter(Operation.class::isInstance)
                .flatMap(operation -> outcome((Operation) operation).stream()
                        .map(outcome -> problem("this", outcome, operation.offset())))
                .toList();
    }

    private static Problem problem(String what, boolean outcome, int offset) {
        return new Problem(Diagnosis.CONSTANT, what + " is always " + outcome + ", whatever the model holds", offset);
    }

    private static Optional<Boolean> outcome(Operation operation) {
        if (operation.operands().size() != 2) {
            return Optional.empty();
        }
        if (operation.left() instanceof Literal left && operation.right() instanceof Literal right) {
            return order(left.value(), right.value()).flatMap(order -> holds(operation.operator(), order));
        }
        if (isSize(operation.left())
                && operation.right() instanceof Literal limit
                && limit.value() instanceof Long number) {
            return ofSize(operation.operator(), number);
        }
        return isSize(operation.right())
                        && operation.left() instanceof Literal limit
                        && limit.value() instanceof Long number
                ? ofSize(mirrored(operation.operator()), number)
                : Optional.empty();
    }

    private static boolean isSize(Expression expression) {
        return expression instanceof Operation operation && operation.operator() == Operator.SIZE;
    }

    /** No size is negative. */
    private static Optional<Boolean> ofSize(Operator operator, long limit) {
        return switch (operator) {
            case LESS -> limit <= 0 ? Optional.of(false) : Optional.empty();
            case LESS_OR_EQUAL, EQUAL -> limit < 0 ? Optional.of(false) : Optional.empty();
            case GREATER_OR_EQUAL -> limit <= 0 ? Optional.of(true) : Optional.empty();
            case GREATER, NOT_EQUAL -> limit < 0 ? Optional.of(true) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case LESS_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
            case GREATER -> Operator.LESS;
            case GREATER_OR_EQUAL -> Operator.LESS_OR_EQUAL;
            default -> operator;
        };
    }

    private static Optional<Integer> order(Object left, Object right) {
        if (left instanceof Long one && right instanceof Long other) {
            return Optional.of(one.compareTo(other));
        }
        if (left instanceof Double one && right instanceof Double other) {
            return Optional.of(Double.compare(one + 0.0, other + 0.0)); // The two zeros are equal.
        }
        if (left instanceof String one && right instanceof String other) {
            return Optional.of(Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray()));
        }
        return left instanceof Boolean one && right instanceof Boolean other
                ? Optional.of(one.compareTo(other))
                : Optional.empty();
    }

    private static Optional<Boolean> holds(Operator operator, int order) {
        return switch (operator) {
            case EQUAL -> Optional.of(order == 0);
            case NOT_EQUAL -> Optional.of(order != 0);
            case LESS -> Optional.of(order < 0);
            case LESS_OR_EQUAL -> Optional.of(order <= 0);
            case GREATER -> Optional.of(order > 0);
            case GREATER_OR_EQUAL -> Optional.of(order >= 0);
            default -> Optional.empty();
        };
    }
}
