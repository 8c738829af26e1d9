package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.model.Model.ExtrasAccessor;
import java.util.List;

/** A read of a property that the model does not declare: {@code this.extras.name}. */
public record Undeclared(Expression operand, ExtrasAccessor accessor, String name, Type type, int offset)
        implements Expression {

    @Override
    public List<Expression> parts() {
        return List.of(operand);
    }

    @Override
    public Expression with(List<Expression> parts) {
        return new Undeclared(parts.get(0), accessor, name, type, offset);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.undeclared(this);
    }
}
