package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Macro;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import java.util.List;

/**
 * Writes {@code [a, b].exists(x, p(x))} as {@code p(a) || p(b)}, and {@code all} with {@code &&}: what is said of a few
 * things that are written out needs no loop. Only lists of what cannot fail are written so, because a list is made
 * whole before anything is asked of it.
 */
public final class Unrolling {

    private Unrolling() {}

    /** Returns the same condition. */
    public static Expression of(Expression expression) {
        if (expression instanceof Operation operation) {
            return new Operation(
                    operation.operator(),
                    operation.operands().stream().map(Unrolling::of).toList(),
                    operation.type(),
                    operation.offset());
        }
        if (expression instanceof Conditional conditional) {
            return new Conditional(
                    of(conditional.condition()), of(conditional.then()), of(conditional.otherwise()),
                    conditional.type(), conditional.offset());
        }
        if (!(expression instanceof Comprehension macro)) {
            return expression;
        }
        Expression body = of(macro.body());
        boolean isQuantifier = macro.macro() == Macro.ALL || macro.macro() == Macro.EXISTS;
        if (isQuantifier && macro.range() instanceof ListLiteral list && isOfPresences(list)) {
            Expression joined = joined(macro, list, body);
            if (joined.all().noneMatch(part -> isOf(macro.variable(), part))) {
                return joined;
            }
        }
        return new Comprehension(
                macro.macro(), of(macro.range()), macro.variable(), macro.filter(), body, macro.type(), macro.offset());
    }

    private static boolean isOfPresences(ListLiteral list) {
        return !list.items().isEmpty() && list.items().stream().allMatch(Presence.class::isInstance);
    }

    private static Expression joined(Comprehension macro, ListLiteral list, Expression body) {
        Operator operator = macro.macro() == Macro.ALL ? Operator.AND : Operator.OR;
        return balanced(
                list.items().stream().map(item -> put(item, macro.variable(), body)).toList(), operator, macro);
    }

    /** As the parser groups long chains: nothing that visits the tree calls itself often. */
    private static Expression balanced(List<Expression> operands, Operator operator, Comprehension macro) {
        if (operands.size() == 1) {
            return operands.get(0);
        }
        int middle = operands.size() / 2;
        return new Operation(
                operator,
                List.of(
                        balanced(operands.subList(0, middle), operator, macro),
                        balanced(operands.subList(middle, operands.size()), operator, macro)),
                macro.type(),
                macro.offset());
    }

    private static boolean isOf(Variable variable, Expression expression) {
        return expression instanceof Variable other && other.name().equals(variable.name());
    }

    /** Returns a body with an item in place of the variable, but for what has a scope of its own. */
    private static Expression put(Expression item, Variable variable, Expression body) {
        if (isOf(variable, body)) {
            return item;
        }
        if (body instanceof Operation operation) {
            return new Operation(
                    operation.operator(),
                    operation.operands().stream().map(operand -> put(item, variable, operand)).toList(),
                    operation.type(),
                    operation.offset());
        }
        if (body instanceof Conditional conditional) {
            return new Conditional(
                    put(item, variable, conditional.condition()),
                    put(item, variable, conditional.then()),
                    put(item, variable, conditional.otherwise()),
                    conditional.type(),
                    conditional.offset());
        }
        return body;
    }
}
