package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Macro;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Present;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the guards that a property or an item does not need. A rule annotation asks for what may be absent, because
 * it does not know which properties its author names; of a property that is always there nothing remains to be asked.
 */
public final class Simplification {

    private Simplification() {}

    /** Returns an expression of the same value: the same one where it does not ask whether something is present. */
    public static Expression of(Expression expression) {
        return expression.all().anyMatch(Present.class::isInstance) ? simple(expression) : expression;
    }

    private static Expression simple(Expression expression) {
        if (expression instanceof Present present) {
            return isAlwaysThere(present.path())
                    ? new Literal(true, Type.Scalar.BOOL, present.offset())
                    : new Presence(present.path(), false, present.offset());
        }
        if (expression instanceof Operation operation) {
            return of(operation);
        }
        if (expression instanceof Conditional choice) {
            return of(choice);
        }
        return expression instanceof Comprehension macro ? of(macro) : expression;
    }

    private static boolean isAlwaysThere(Expression path) {
        if (path instanceof Select select) {
            return !select.property().mayBeAbsent();
        }
        return path instanceof Variable variable && !variable.nullness().mayBeNull();
    }

    private static Expression of(Operation operation) {
        List<Expression> operands = operation.operands().stream().map(Simplification::simple).toList();
        Operation simple = new Operation(operation.operator(), operands, operation.type(), operation.offset());
        Boolean first = constant(operands.get(0));
        return switch (operation.operator()) {
            case NOT -> first == null ? simple : new Literal(!first, Type.Scalar.BOOL, operation.offset());
            case AND -> joined(simple, false);
            case OR -> joined(simple, true);
            default -> simple;
        };
    }

    /** One side that decides is enough; one that cannot decide says nothing. */
    private static Expression joined(Operation operation, boolean decisive) {
        Boolean left = constant(operation.left());
        Boolean right = constant(operation.right());
        if (left != null) {
            return left == decisive ? operation.left() : operation.right();
        }
        if (right != null) {
            return right == decisive ? operation.right() : operation.left();
        }
        return operation;
    }

    private static Expression of(Conditional choice) {
        Expression condition = simple(choice.condition());
        Boolean outcome = constant(condition);
        return outcome == null
                ? new Conditional(condition, simple(choice.then()), simple(choice.otherwise()), choice.type(), choice.offset())
                : outcome ? simple(choice.then()) : simple(choice.otherwise());
    }

    private static Expression of(Comprehension macro) {
        Expression range = simple(macro.range());
        Expression body = simple(macro.body());
        boolean keepsAll = macro.macro() == Macro.FILTER
                && range.type() instanceof Type.ListType
                && Boolean.TRUE.equals(constant(body));
        return keepsAll
                ? range
                : new Comprehension(
                        macro.macro(),
                        range,
                        macro.variable(),
                        macro.filter() == null ? null : simple(macro.filter()),
                        body,
                        macro.type(),
                        macro.offset());
    }

    private static @Nullable Boolean constant(Expression expression) {
        return expression instanceof Literal literal && literal.value() instanceof Boolean flag ? flag : null;
    }
}
