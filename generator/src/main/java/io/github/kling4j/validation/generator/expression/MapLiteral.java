package io.github.kling4j.validation.generator.expression;

import java.util.ArrayList;
import java.util.List;

/** The map literal <code>{a: b}</code>. Keys and values alternate in its parts. */
public record MapLiteral(List<Expression> parts, Type type, int offset) implements Expression {

    /** Copies the list. */
    public MapLiteral {
        parts = List.copyOf(parts);
    }

    /** Returns the keys of this map, in the order of the source. */
    public List<Expression> keys() {
        return everySecond(0);
    }

    /** Returns the values of this map, in the order of the source. */
    public List<Expression> values() {
        return everySecond(1);
    }

    private List<Expression> everySecond(int first) {
        List<Expression> some = new ArrayList<>();
        for (int i = first; i < parts.size(); i += 2) {
            some.add(parts.get(i));
        }
        return some;
    }

    @Override
    public Expression with(List<Expression> others) {
        return new MapLiteral(others, type, offset);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.map(this);
    }
}
