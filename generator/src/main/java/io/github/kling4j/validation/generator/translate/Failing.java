package io.github.kling4j.validation.generator.translate;

import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Type.Scalar;

/** Tells which expressions can fail while they are evaluated: by overflow, by zero, by an index that is not there. */
public final class Failing {

    private Failing() {}

    /** Returns whether an expression, or anything in it, can fail. */
    public static boolean canFail(Expression expression) {
        return expression.all().anyMatch(Failing::failsItself);
    }

    private static boolean failsItself(Expression expression) {
        if (expression instanceof Expression.MapLiteral map) {
            return map.keysAndValues().size() > 2; // A key that stands there twice.
        }
        return expression instanceof Operation operation && fails(operation);
    }

    private static boolean fails(Operation operation) {
        boolean isInt = operation.type() == Scalar.INT;
        return switch (operation.operator()) {
            case ADD, SUBTRACT, MULTIPLY, NEGATE, SUM -> isInt;
            case DIVIDE, REMAINDER -> isInt && !hasHarmlessDivisor(operation);
            case INDEX, MIN, MAX -> true;
            case TO_INT -> operation.left().type() != Scalar.INT;
            case TO_DOUBLE, TO_BOOL -> operation.left().type() == Scalar.STRING;
            default -> false;
        };
    }

    /** Nothing but zero fails, and minus one with the smallest number. */
    static boolean hasHarmlessDivisor(Operation division) {
        return division.right() instanceof Literal literal
                && literal.value() instanceof Long divisor
                && divisor != 0
                && divisor != -1;
    }
}
