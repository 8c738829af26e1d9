package io.github.kling4j.validation.generator.expression;

import java.util.List;

/**
 * A bound value: several parts of an expression read it, and it is evaluated once.
 *
 * @param variable the bound variable
 * @param value evaluated before the body; may be null if the variable may be null
 * @param body the expression that uses the variable
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
