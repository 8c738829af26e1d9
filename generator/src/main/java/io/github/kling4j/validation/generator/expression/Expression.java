package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.model.Property;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type-checked expression: each name is resolved, and each operand has the type that its function requires. The
 * stages of the generator process expressions through a {@link Visitor}, so that a new kind of expression compiles only
 * after each stage handles it.
 */
public sealed interface Expression
        permits Binding,
                Comprehension,
                ListLiteral,
                MapLiteral,
                Undeclared,
                Expression.Condition,
                Expression.Conditional,
                Expression.Index,
                Expression.Leaf,
                Expression.Operation,
                Expression.Select {

    /** Returns the type of the value of this expression. */
    Type type();

    /** Returns the offset of this expression in the text of the rule, in UTF-16 units. */
    int offset();

    /** Returns the direct subexpressions of this expression, from left to right. */
    List<Expression> parts();

    /** Returns this expression with other direct subexpressions, in the number and order of {@link #parts}. */
    Expression with(List<Expression> parts);

    /** Calls the visitor's method for this kind of expression. */
    <R> R accept(Visitor<R> visitor);

    /** Returns this expression and all expressions in it, from left to right. */
    default Stream<Expression> all() {
        List<Expression> all = new ArrayList<>();
        Deque<Expression> open = new ArrayDeque<>(List.of(this));
        // Nested streams would process each part once for each of its ancestors.
        while (!open.isEmpty()) {
            Expression next = open.pop();
            all.add(next);
            List<Expression> parts = next.parts();
            for (int i = parts.size() - 1; i >= 0; i--) {
                open.push(parts.get(i));
            }
        }
        return all.stream();
    }

    /**
     * Returns whether the evaluation of this expression can fail, for example by an overflow, a division by zero, or an
     * index out of range.
     */
    default boolean canFail() {
        return all().anyMatch(part -> part.accept(Failure.OF_ITSELF));
    }

    /** An expression without subexpressions. */
    sealed interface Leaf extends Expression {

        @Override
        default List<Expression> parts() {
            return List.of();
        }

        @Override
        default Expression with(List<Expression> parts) {
            return this;
        }
    }

    /** An expression whose value is always {@code true} or {@code false}. */
    sealed interface Condition extends Expression {

        @Override
        default Type type() {
            return Type.Scalar.BOOL;
        }
    }

    /**
     * A constant.
     *
     * @param value a {@code Boolean}, {@code Long}, {@code Double} or {@code String}; null for {@code null}. A uint is
     *     represented by its 64 bits, and bytes by a string of the characters U+0000 to U+00FF, one for each byte
     */
    record Literal(@Nullable Object value, Type type, int offset) implements Leaf {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }

        /** Returns the value of this literal, which must be a string. */
        public String text() {
            return (String) Objects.requireNonNull(value, "not a text");
        }
    }

    /**
     * A variable.
     *
     * @param name the name, which is unique in the expression
     * @param isIteration whether a macro binds it
     * @param nullness whether the variable, or values in it, may be null
     */
    record Variable(String name, boolean isIteration, Type type, Nullness nullness, int offset) implements Leaf {

        /** The variable {@code now}, which contains the current time. */
        public static final Variable NOW = of("now", Type.Scalar.TIMESTAMP);

        /** Returns a variable that is never null and contains no null. */
        public static Variable of(String name, Type type) {
            return new Variable(name, false, type, Nullness.NEVER, 0);
        }

        /** Returns a copy of this variable that may be null. */
        public Variable nullable() {
            return new Variable(name, isIteration, type, nullness.nullable(), offset);
        }

        /** Returns whether an expression consists only of this variable. */
        public boolean isReadBy(Expression expression) {
            return expression instanceof Variable other && other.name.equals(name);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    /** A read of a property of a model. */
    record Select(Expression operand, Property property, Type type, int offset) implements Expression {

        @Override
        public List<Expression> parts() {
            return List.of(operand);
        }

        @Override
        public Expression with(List<Expression> parts) {
            return new Select(parts.get(0), property, type, offset);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.select(this);
        }
    }

    /** An item of a list, or a value of a map: {@code container[key]}. */
    record Index(Expression container, Expression key, Type type, int offset) implements Expression {

        @Override
        public List<Expression> parts() {
            return List.of(container, key);
        }

        @Override
        public Expression with(List<Expression> parts) {
            return new Index(parts.get(0), parts.get(1), type, offset);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.index(this);
        }
    }

    /** The kinds of presence tests. */
    enum Asked {
        /** {@code has(x)}, or {@code x != null} for an item {@code x}: whether {@code x} is present. */
        HAS,
        /**
         * {@code given(x)}: whether {@code x} is present and not empty. Only text, and objects other than containers
         * that have a method {@code isEmpty()}, can be empty.
         */
        GIVEN,
        /**
         * {@code present(x)}: whether {@code x} is present or has a default. This test is replaced by a constant or by
         * {@link #HAS} before expressions are checked.
         */
        PRESENT
    }

    /**
     * A presence test.
     *
     * @param path the tested expression: a declared or undeclared property, a variable, or an index; for {@link
     *     Asked#GIVEN}, also any text
     */
    record Presence(Asked asked, Expression path, int offset) implements Condition {

        @Override
        public List<Expression> parts() {
            return List.of(path);
        }

        @Override
        public Expression with(List<Expression> parts) {
            return new Presence(asked, parts.get(0), offset);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.presence(this);
        }
    }

    /** {@code !operand}. */
    record Not(Expression operand, int offset) implements Condition {

        @Override
        public List<Expression> parts() {
            return List.of(operand);
        }

        @Override
        public Expression with(List<Expression> parts) {
            return new Not(parts.get(0), offset);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * A chain of {@code &&} or of {@code ||}, regardless of its grouping in the source.
     *
     * @param operands two or more, none of which is a chain of the same operator
     */
    record Logic(boolean isAnd, List<Expression> operands, int offset) implements Condition {

        /** Merges operands that are chains of the same operator. */
        public Logic {
            boolean own = isAnd;
            operands = operands.stream()
                    .flatMap(part -> part instanceof Logic inner && inner.isAnd == own
                            ? inner.operands.stream()
                            : Stream.of(part))
                    .toList();
        }

        /** Returns the first operand. */
        public Expression first() {
            return operands.get(0);
        }

        /** Returns the chain of the operands before an index. */
        public Expression upTo(int end) {
            return of(operands.subList(0, end));
        }

        /** Returns the chain of the operands from an index on; empty if there are none. */
        public Optional<Expression> after(int start) {
            return start == operands.size()
                    ? Optional.empty()
                    : Optional.of(of(operands.subList(start, operands.size())));
        }

        private Expression of(List<Expression> some) {
            return some.size() == 1 ? some.get(0) : new Logic(isAnd, some, offset);
        }

        @Override
        public List<Expression> parts() {
            return operands;
        }

        @Override
        public Expression with(List<Expression> parts) {
            return new Logic(isAnd, parts, offset);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.logic(this);
        }
    }

    /** {@code condition ? then : otherwise}. */
    record Conditional(Expression condition, Expression then, Expression otherwise, Type type, int offset)
            implements Expression {

        @Override
        public List<Expression> parts() {
            return List.of(condition, then, otherwise);
        }

        @Override
        public Expression with(List<Expression> parts) {
            return new Conditional(parts.get(0), parts.get(1), parts.get(2), type, offset);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.conditional(this);
        }
    }

    /** A call of a function or an operator of the function table. */
    record Operation(Overload overload, List<Expression> operands, Type type, int offset) implements Expression {

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
        public List<Expression> parts() {
            return operands;
        }

        @Override
        public Expression with(List<Expression> parts) {
            return new Operation(overload, parts, type, offset);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.operation(this);
        }
    }
}
