package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Expression.Index;
import io.github.kling4j.validation.generator.expression.Expression.Operation;

/**
 * Determines whether the evaluation of an expression can fail although its subexpressions do not fail. For a call of a
 * function, the function table determines this.
 */
final class Failure extends Visitor.Few<Boolean> {

    static final Failure OF_ITSELF = new Failure();

    @Override
    protected Boolean other(Expression expression) {
        return false;
    }

    @Override
    public Boolean index(Index index) {
        return true;
    }

    @Override
    public Boolean operation(Operation operation) {
        return operation.overload().canFail(operation);
    }

    /** Returns true for {@code transformMapEntry}: two of the new entries may have the same key. */
    @Override
    public Boolean comprehension(Comprehension macro) {
        return macro.macro() == Macro.TRANSFORM_MAP_ENTRY;
    }

    /** Returns true for a map with two or more entries: two of the keys may be equal. */
    @Override
    public Boolean map(MapLiteral map) {
        return map.parts().size() > 2;
    }
}
