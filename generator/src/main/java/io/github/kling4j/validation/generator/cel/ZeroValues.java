package io.github.kling4j.validation.generator.cel;

import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Translates {@code optional.ofNonZeroValue}. The zero value of a list or a map is the empty one. */
final class ZeroValues {

    private static final Map<Type, Object> ZEROS = Map.of(
            Scalar.STRING,
            "",
            Scalar.BYTES,
            "",
            Scalar.INT,
            0L,
            Scalar.UINT,
            0L,
            Scalar.DOUBLE,
            0.0,
            Scalar.DECIMAL,
            BigDecimal.ZERO);

    private final CelReader reader;

    ZeroValues(CelReader reader) {
        this.reader = reader;
    }

    /** Returns the value as an optional, which has no value if the value is the zero value of its type. */
    Maybe nonZero(Expression value, int offset) {
        Type type = value.type();
        if (type == Scalar.NULL) {
            return new Maybe.None(offset);
        }
        if (type instanceof ListType || type instanceof MapType) {
            Expression size = reader.operation("size", List.of(value), offset);
            return Maybe.when(differs(size, new Literal(0L, Scalar.INT, offset), offset), value);
        }
        if (type == Scalar.BOOL) {
            return Maybe.when(value, value);
        }
        return Maybe.when(differs(value, zero(type, offset), offset), value);
    }

    private Expression zero(Type type, int offset) {
        if (type == Scalar.TIMESTAMP) {
            throw ExpressionCatalogue.OPTIONAL_ZERO_TIME.in(offset).thrown();
        }
        if (type == Scalar.DURATION) {
            return reader.operation("duration", List.of(new Literal("0s", Scalar.STRING, offset)), offset);
        }
        Object zero = ZEROS.get(type);
        if (zero == null) {
            throw ExpressionCatalogue.OPTIONAL_ZERO.in(offset, type.cel()).thrown();
        }
        return new Literal(zero, type, offset);
    }

    private Expression differs(Expression value, Expression zero, int offset) {
        return reader.operation("_!=_", List.of(value, zero), offset);
    }
}
