package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.model.Model.ExtrasAccessor;
import io.github.kling4j.validation.generator.model.Property;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A checked expression. Every name in it is resolved, and every operand has the type that its operator takes. */
public sealed interface Expression {

    /** Returns the type of its value. */
    Type type();

    /** Returns where it stands in the source: UTF-16 units from the start. */
    int offset();

    /** Returns its parts, from left to right. */
    Stream<Expression> parts();

    /**
     * A constant.
     *
     * @param value a {@code Boolean}, {@code Long}, {@code Double} or {@code String}; null for {@code null}
     */
    record Literal(@Nullable Object value, Type type, int offset) implements Expression {

        @Override
        public Stream<Expression> parts() {
            return Stream.empty();
        }
    }

    /**
     * A variable.
     *
     * @param name unique in its expression
     * @param isIteration whether a macro binds it
     * @param nullness whether it may be null, and what it holds
     */
    record Variable(String name, boolean isIteration, Type type, Nullness nullness, int offset)
            implements Expression {

        /** Returns a variable that is never null, and holds no null. */
        public static Variable of(String name, Type type) {
            return new Variable(name, false, type, Nullness.NEVER, 0);
        }

        /** Returns the same variable, which may be null. */
        public Variable nullable() {
            return new Variable(name, isIteration, type, nullness.nullable(), offset);
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.empty();
        }
    }

    /** A property of a model. */
    record Select(Expression operand, Property property, Type type, int offset) implements Expression {

        @Override
        public Stream<Expression> parts() {
            return Stream.of(operand);
        }
    }

    /** A property that the schema does not declare: {@code this.extras.name}. */
    record Undeclared(Expression operand, ExtrasAccessor accessor, String name, Type type, int offset)
            implements Expression {

        @Override
        public Stream<Expression> parts() {
            return Stream.of(operand);
        }
    }

    /**
     * Whether something is there: {@code has(x)}; {@code x != null} for an item; or {@code given(x)}, which also asks
     * that text is not empty.
     *
     * @param path a property, declared or not; a variable or an index; any text for {@code given}
     */
    record Presence(Expression path, boolean isGiven, int offset) implements Expression {

        @Override
        public Type type() {
            return Type.Scalar.BOOL;
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(path);
        }
    }

    /**
     * {@code present(x)}: whether something can be read. {@link Simplification} makes {@code true} of it, or a
     * {@link Presence}.
     *
     * @param path a property, declared or not, an item, or the value of a key
     */
    record Present(Expression path, int offset) implements Expression {

        @Override
        public Type type() {
            return Type.Scalar.BOOL;
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(path);
        }
    }

    /** An operator, or a function. */
    record Operation(Operator operator, List<Expression> operands, Type type, int offset) implements Expression {

        /** Copies the list. */
        public Operation {
            operands = List.copyOf(operands);
        }

        /** Returns the first operand. */
        public Expression left() {
            return operands.get(0);
        }

        /** Returns the second operand. */
        public Expression right() {
            return operands.get(1);
        }

        @Override
        public Stream<Expression> parts() {
            return operands.stream();
        }
    }

    /** {@code condition ? then : otherwise}. */
    record Conditional(Expression condition, Expression then, Expression otherwise, Type type, int offset)
            implements Expression {

        @Override
        public Stream<Expression> parts() {
            return Stream.of(condition, then, otherwise);
        }
    }

    /** What a macro does with each item. */
    enum Macro {
        ALL,
        EXISTS,
        EXISTS_ONE,
        MAP,
        FILTER
    }

    /**
     * A macro over the items of a list, or the keys of a map.
     *
     * @param filter the condition of {@code map(x, condition, value)}; null for every other form
     * @param body the condition, or the value of {@code map}
     */
    record Comprehension(
            Macro macro,
            Expression range,
            Variable variable,
            @Nullable Expression filter,
            Expression body,
            Type type,
            int offset)
            implements Expression {

        @Override
        public Stream<Expression> parts() {
            return filter == null ? Stream.of(range, body) : Stream.of(range, filter, body);
        }
    }

    /** {@code [a, b]}. */
    record ListLiteral(List<Expression> items, Type type, int offset) implements Expression {

        /** Copies the list. */
        public ListLiteral {
            items = List.copyOf(items);
        }

        @Override
        public Stream<Expression> parts() {
            return items.stream();
        }
    }

    /** <code>{a: b}</code>: keys and values take turns. */
    record MapLiteral(List<Expression> keysAndValues, Type type, int offset) implements Expression {

        /** Copies the list. */
        public MapLiteral {
            keysAndValues = List.copyOf(keysAndValues);
        }

        @Override
        public Stream<Expression> parts() {
            return keysAndValues.stream();
        }
    }

    /** Returns this expression and everything in it, from left to right. */
    default Stream<Expression> all() {
        List<Expression> all = new ArrayList<>();
        Deque<Expression> open = new ArrayDeque<>(List.of(this));
        // Streams in streams would look at each part once for everything that it stands in.
        while (!open.isEmpty()) {
            Expression next = open.pop();
            all.add(next);
            List<Expression> parts = next.parts().toList();
            for (int i = parts.size() - 1; i >= 0; i--) {
                open.push(parts.get(i));
            }
        }
        return all.stream();
    }
}
