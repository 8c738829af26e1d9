package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a macro that iterates over the items of a list or the keys of a map.
 *
 * @param range the list or map
 * @param variable the variable for the item or the key
 * @param other the variable for the index of the item, or for the value of the key; null for a macro with one variable
 * @param filter the condition of {@code map(x, condition, value)} and of similar calls with a condition and a value;
 *     otherwise null
 * @param body the condition of the macro; for {@code map} and similar macros, the new value
 */
public record Comprehension(
        Macro macro,
        Expression range,
        Variable variable,
        @Nullable Variable other,
        @Nullable Expression filter,
        Expression body,
        Type type,
        int offset)
        implements Expression {

    /** Returns the expression {@code list.map(item, value)}. */
    public static Comprehension mapped(Expression list, Variable item, Expression value, Type type) {
        return new Comprehension(Macro.MAP, list, item, null, null, value, type, list.offset());
    }

    /** Returns whether the range is an empty literal, so that the body is never evaluated. */
    public boolean isOfNothing() {
        return range.type() == Scalar.NOTHING
                || range instanceof ListLiteral list && list.items().isEmpty()
                || range instanceof MapLiteral map && map.parts().isEmpty();
    }

    /** Returns this macro with another type. */
    public Comprehension typed(Type wanted) {
        return new Comprehension(macro, range, variable, other, filter, body, wanted, offset);
    }

    @Override
    public List<Expression> parts() {
        return filter == null ? List.of(range, body) : List.of(range, filter, body);
    }

    @Override
    public Expression with(List<Expression> parts) {
        return new Comprehension(
                macro,
                parts.get(0),
                variable,
                other,
                filter == null ? null : parts.get(1),
                parts.get(parts.size() - 1),
                type,
                offset);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.comprehension(this);
    }
}
