package io.github.kling4j.validation.generator.expression;

import java.util.List;

/** The list literal {@code [a, b]}. */
public record ListLiteral(List<Expression> items, Type type, int offset) implements Expression {

    /** Copies the list. */
    public ListLiteral {
        items = List.copyOf(items);
    }

    /** Returns whether all items are literals, so that the list does not depend on the validated value. */
    public boolean isConstant() {
        return items.stream().allMatch(Expression.Literal.class::isInstance);
    }

    @Override
    public List<Expression> parts() {
        return items;
    }

    @Override
    public Expression with(List<Expression> parts) {
        return new ListLiteral(parts, type, offset);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.list(this);
    }
}
