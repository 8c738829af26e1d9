package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Expression.Variable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A macro over the items of a list, or the keys of a map.
 *
 * @param filter the condition of {@code map(x, condition, value)}; null for every other form
 * @param body the condition, or the value of {@code map}
 */
public record Comprehension(
        Macro macro,
        Expression range,
        Variable variable,
        @Nullable Expression filter,
        Expression body,
        Type type,
        int offset)
        implements Expression {

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
