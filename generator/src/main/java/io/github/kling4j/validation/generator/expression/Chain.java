package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Expression.Operation;
import java.util.List;
import java.util.stream.Stream;

/** Chains of one operator, however the parser groups them. */
public final class Chain {

    private Chain() {}

    /** Returns the operands of a chain, from left to right. */
    public static List<Expression> operands(Operation chain) {
        return operands(chain, chain.operator()).toList();
    }

    private static Stream<Expression> operands(Expression expression, Operator operator) {
        return expression instanceof Operation operation && operation.operator() == operator
                ? operation.parts().flatMap(part -> operands(part, operator))
                : Stream.of(expression);
    }
}
