package io.github.kling4j.validation.generator.expression;

import java.util.List;

/**
 * A value that is bound to a variable. It is evaluated once, and the body can read the variable several times.
 *
 * @param variable the bound variable
 * @param value the expression that is evaluated before the body; its result may be null if the variable may be null
 * @param body the expression that reads the variable
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
