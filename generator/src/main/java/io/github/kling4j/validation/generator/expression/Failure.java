package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Expression.Index;
import io.github.kling4j.validation.generator.expression.Expression.Operation;

/**
 * Determines whether the evaluation of an expression can fail, apart from its parts. The table defines it for
 * functions.
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

    /** Two entries may have the same key. */
    @Override
    public Boolean comprehension(Comprehension macro) {
        return macro.macro() == Macro.TRANSFORM_MAP_ENTRY;
    }

    /** A key may occur twice. */
    @Override
    public Boolean map(MapLiteral map) {
        return map.parts().size() > 2;
    }
}
