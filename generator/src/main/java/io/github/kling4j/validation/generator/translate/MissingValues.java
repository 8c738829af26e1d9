package io.github.kling4j.validation.generator.translate;

import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Index;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Visitor;

/**
 * Determines whether an expression itself, regardless of its parts, may end the evaluation because a value is missing.
 */
final class MissingValues extends Visitor.Few<Boolean> {

    private final Reads reads;

    MissingValues(Reads reads) {
        this.reads = reads;
    }

    @Override
    protected Boolean other(Expression expression) {
        return false;
    }

    @Override
    public Boolean select(Select select) {
        boolean isReadAhead =
                select.operand() instanceof Variable variable && !variable.isIteration() && Reads.isOpen(variable);
        return !isReadAhead && reads.mustBeThere(select);
    }

    @Override
    public Boolean index(Index index) {
        return Reads.mayHoldNull(index.container()) && reads.mustBeThere(index);
    }

    @Override
    public Boolean comprehension(Comprehension macro) {
        return isGoneOver(macro.range()) && reads.mustBeThere(macro.variable())
                || macro.other() != null
                        && macro.range().type() instanceof Type.MapType
                        && reads.mustBeThere(macro.other());
    }

    @Override
    public Boolean operation(Operation operation) {
        if (operation.overload().isSearch()) {
            return isGoneOver(operation.right())
                    && !Nullness.of(operation.right()).item().mayBeNull();
        }
        return !operation.overload().is(Trait.TAKES_NULL_ITEMS)
                && operation.operands().stream().anyMatch(MissingValues::isGoneOver);
    }

    private static boolean isGoneOver(Expression operand) {
        return operand.type() instanceof Type.ListType && Reads.mayHoldNull(operand);
    }
}
