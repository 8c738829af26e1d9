package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Operator;
import java.util.List;
import java.util.stream.Stream;

/** Tells how deep the Java of an expression nests: a chain of operators, which CEL balances, by one for each. */
final class JavaDepth {

    /** Java's compiler calls itself for each, and its stack is full at thrice as many. */
    static final int MOST = 500;

    private JavaDepth() {}

    static int of(Expression expression) {
        boolean isChain = expression instanceof Operation operation
                && (operation.operator() == Operator.AND || operation.operator() == Operator.OR);
        List<Expression> parts = isChain
                ? operands(expression, ((Operation) expression).operator()).toList()
                : expression.parts().toList();
        return (isChain ? parts.size() : 1) + parts.stream().mapToInt(JavaDepth::of).max().orElse(0);
    }

    private static Stream<Expression> operands(Expression expression, Operator operator) {
        return expression instanceof Operation operation && operation.operator() == operator
                ? operation.parts().flatMap(part -> operands(part, operator))
                : Stream.of(expression);
    }
}
