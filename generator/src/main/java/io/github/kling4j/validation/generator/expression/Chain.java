package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Expression.Operation;
import java.util.ArrayList;
import java.util.List;

/** Chains of one operator, however the parser groups them. */
public final class Chain {

    private Chain() {}

    /** Returns the operands of a chain, from left to right. */
    public static List<Expression> operands(Operation chain) {
        List<Expression> operands = new ArrayList<>();
        add(chain, chain.operator(), operands);
        return operands;
    }

    private static void add(Expression expression, Operator operator, List<Expression> operands) {
        if (expression instanceof Operation operation && operation.operator() == operator) {
            operation.operands().forEach(part -> add(part, operator, operands));
        } else {
            operands.add(expression);
        }
    }
}
