package io.github.kling4j.validation.generator.expression;

import java.util.List;

/**
 * A value with a name of its own, so that what several parts of an expression read is evaluated once.
 *
 * @param variable the name
 * @param value evaluated before the body; it may be null where the variable may be
 * @param body what the whole comes to
 */
public record Binding(Expression.Variable variable, Expression value, Expression body, int offset)
        implements Expression {

    @Override
    public Type type() {
        return body.type();
    }

    @Override
    public List<Expression> parts() {
        return List.of(value, body);
    }

    @Override
    public Expression with(List<Expression> parts) {
        return new Binding(variable, parts.get(0), parts.get(1), offset);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.binding(this);
    }
}
