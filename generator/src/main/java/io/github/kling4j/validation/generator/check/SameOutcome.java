package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.check.Folded.Known;
import io.github.kling4j.validation.generator.check.Folded.Other;
import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Undeclared;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Problem;
import io.github.kling4j.validation.generator.expression.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds conditions that come out the same whatever the model holds: a rule with one says something else than it seems
 * to. Of conditions in each other, the innermost is shown.
 */
final class SameOutcome {

    private final boolean isWhole;
    private final List<Problem> problems = new ArrayList<>();

    private SameOutcome(boolean isWhole) {
        this.isWhole = isWhole;
    }

    /**
     * Checks a condition.
     *
     * @param isWhole whether its author wrote all of it; the members of a rule annotation may well leave constants in
     *     what it stands for, and only comparisons of what they put there are looked at
     */
    static List<Problem> check(Expression condition, boolean isWhole) {
        SameOutcome check = new SameOutcome(isWhole);
        check.visit(condition, null);
        if (check.problems.isEmpty() && (isWhole || condition instanceof Literal)) {
            check.add("this rule", Folding.of(condition), condition);
        }
        return check.problems;
    }

    private void visit(Expression expression, @Nullable Operator parent) {
        int before = problems.size();
        Operator own = expression instanceof Operation operation ? operation.operator() : null;
        expression.parts().forEach(part -> visit(part, own));
        if (problems.size() > before || !isCondition(expression)) {
            return;
        }
        Folded folded = isWhole || isPlain(expression) ? Folding.of(expression) : Other.OPEN;
        boolean isChain = (own == Operator.AND || own == Operator.OR) && own != parent;
        boolean isDecided = isChain && folded == Other.OPEN && Contradiction.isIn((Operation) expression);
        add("this", isDecided ? new Known(own == Operator.OR) : folded, expression);
    }

    private void add(String what, Folded folded, Expression expression) {
        if (folded != Other.OPEN) {
            String outcome = folded instanceof Known known ? "is always " + known.value() : "always fails";
            problems.add(new Problem(
                    Diagnosis.CONSTANT, what + " " + outcome + ", whatever the model holds", expression.offset()));
        }
    }

    /** Returns whether it asks something: {@code true}, {@code list[0]} and {@code bool('t')} are values. */
    private boolean isCondition(Expression expression) {
        boolean isValue = expression instanceof Literal
                || expression instanceof Variable
                || expression instanceof Select
                || expression instanceof Undeclared
                || expression instanceof Operation operation
                        && (operation.operator() == Operator.TO_BOOL || operation.operator() == Operator.INDEX);
        return expression.type() == Type.Scalar.BOOL && !isValue;
    }

    private static boolean isPlain(Expression expression) {
        return expression instanceof Operation operation
                && operation.operands().size() == 2
                && operation.operands().stream().allMatch(operand -> operand instanceof Literal || isSize(operand));
    }

    private static boolean isSize(Expression operand) {
        return operand instanceof Operation operation && operation.operator() == Operator.SIZE;
    }
}
