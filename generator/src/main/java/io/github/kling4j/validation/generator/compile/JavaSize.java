package io.github.kling4j.validation.generator.compile;

import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Logic;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import java.util.IdentityHashMap;
import java.util.Map;

/** Tells how long the Java of an expression is, in operands and operators: an expression becomes one method. */
final class JavaSize {

    /** A method holds 65,535 bytes, and each operand or operator takes twelve at most. */
    static final long MOST = 5_000;
    /** A loop, with what it does at a null, takes as much as this many operators. */
    private static final int LOOP = 8;

    /** No sum of this many parts is asked for: it is too much. */
    private static final long ENDLESS = 1L << 40;

    /** Of what was counted already: a value with a name stands in several places. */
    private final Map<Expression, Long> counted = new IdentityHashMap<>();

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
        // What is asked of each item of a list that is written out is written out, too.
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
