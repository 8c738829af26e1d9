package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.expression.Operator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Compares constants as CEL does: numbers by value, whatever their types, and text by code points. */
final class Comparison {

    private Comparison() {}

    /** Returns the operator that means the same with its operands exchanged. */
    static Operator mirrored(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case LESS_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
            case GREATER -> Operator.LESS;
            case GREATER_OR_EQUAL -> Operator.LESS_OR_EQUAL;
            default -> operator;
        };
    }

    /** Returns whether a comparison holds of two scalars; empty for NaN, infinity, and what has no order. */
    static Optional<Boolean> holds(Operator operator, Object left, Object right) {
        return order(left, right).map(order -> switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        });
    }

    static Optional<Integer> order(Object left, Object right) {
        if (isFinite(left) && isFinite(right)) {
            return Optional.of(exact(left).compareTo(exact(right)));
        }
        if (left instanceof String one && right instanceof String other) {
            return Optional.of(Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray()));
        }
        return left instanceof Boolean one && right instanceof Boolean other
                ? Optional.of(one.compareTo(other))
                : Optional.empty();
    }

    private static boolean isFinite(Object value) {
        return value instanceof Long || value instanceof Double number && Double.isFinite(number);
    }

    private static BigDecimal exact(Object number) {
        return number instanceof Long whole ? BigDecimal.valueOf(whole) : new BigDecimal((Double) number);
    }

    /** Returns whether two constants are equal at every depth; empty for what holds NaN or infinity, and for maps. */
    static Optional<Boolean> equal(Object left, Object right) {
        if (!(left instanceof List<?> one) || !(right instanceof List<?> other)) {
            return holds(Operator.EQUAL, left, right);
        }
        if (one.size() != other.size()) {
            return Optional.of(false);
        }
        List<Optional<Boolean>> items =
                IntStream.range(0, one.size()).mapToObj(i -> equal(one.get(i), other.get(i))).toList();
        return items.contains(Optional.of(false))
                ? Optional.of(false)
                : items.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
    }
}
