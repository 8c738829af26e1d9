package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Expression.Index;
import io.github.kling4j.validation.generator.expression.Expression.Operation;

/** Tells which expressions can fail themselves, whatever is in them. Of functions, the table says so. */
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

    /** A key may come of two entries. */
    @Override
    public Boolean comprehension(Comprehension macro) {
        return macro.macro() == Macro.TRANSFORM_MAP_ENTRY;
    }

    /** A key may stand there twice. */
    @Override
    public Boolean map(MapLiteral map) {
        return map.parts().size() > 2;
    }
}
