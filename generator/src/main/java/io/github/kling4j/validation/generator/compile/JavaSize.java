package io.github.kling4j.validation.generator.compile;

import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Logic;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import java.util.IdentityHashMap;

/**
 * Measures the size of the Java code of an expression, in operands and operators. The code must fit into one method.
 */
final class JavaSize {

    /**
     * The maximum size of an expression. A method has at most 65,535 bytes, and an operand or operator takes at most
     * twelve.
     */
    static final long MOST = 5_000;
    /** The number of operators that a loop and its null check count as. */
    private static final int LOOP = 8;

    /** The limit at which sums are capped, to prevent overflow. */
    private static final long ENDLESS = 1L << 40;

    /** The sizes of the expressions that were measured. A bound value may occur in several places. */
    private final IdentityHashMap<Expression, Long> counted = new IdentityHashMap<>();

    private JavaSize() {}

    static long of(Expression expression) {
        return new JavaSize().size(expression);
    }

    private long size(Expression expression) {
        Long known = counted.get(expression);
        if (known == null) {
            known = Math.min(count(expression), ENDLESS);
            counted.put(expression, known);
        }
        return known;
    }

    private long count(Expression expression) {
        if (isConstant(expression)) {
            return 1; // A constant of the class.
        }
        long parts = expression.parts().stream().mapToLong(this::size).sum();
        // The body of a macro over a list literal is generated once for each item.
        boolean isRepeated = expression instanceof Comprehension macro
                && macro.range() instanceof ListLiteral
                && !isConstant(macro.range());
        int operators = expression instanceof Logic chain ? chain.operands().size() - 1 : 1;
        int own = expression instanceof Comprehension ? LOOP : operators;
        return own
                + (isRepeated
                        ? parts
                                * ((ListLiteral) ((Comprehension) expression).range())
                                        .items()
                                        .size()
                        : parts);
    }

    private static boolean isConstant(Expression expression) {
        return expression instanceof ListLiteral list && list.isConstant();
    }
}
