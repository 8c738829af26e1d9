package io.github.kling4j.validation.generator.cel;

import io.github.kling4j.validation.generator.expression.Binding;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Logic;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Guards;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A CEL optional, represented by a condition that decides whether it has a value, and by the value. Optionals do not
 * exist at run time, because calls of their functions become conditional expressions.
 */
sealed interface Maybe {

    /** Creates conditional expressions. */
    @FunctionalInterface
    interface Choosing {

        Expression choose(Expression condition, Expression then, Expression otherwise);
    }

    /** Returns a condition that is true if this optional has a value. */
    Expression isPresent(Choosing choosing);

    /** Returns an expression for the value of this optional, or {@code other} if this optional has no value. */
    Expression orElse(Expression other, Choosing choosing);

    /**
     * Applies a function to the value of this optional. The result has no value if this optional has none.
     *
     * @throws UnsupportedOperationException if the value is not one expression, see {@link #isOne}
     */
    Maybe then(Function<Expression, Maybe> next);

    /** Returns how many times the result of {@link #orElse} contains the other value. */
    int others();

    /** Returns whether the value of this optional is one expression, and not a choice of several expressions. */
    boolean isOne();

    /** Returns an optional that has a value if a condition holds. */
    static Maybe when(Expression condition, Expression value) {
        return new When(condition, new Some(value));
    }

    /**
     * Returns {@code first && second} or {@code first || second}, simplified if an operand is a literal. If the first
     * operand fails, the result fails, even if the second operand alone would decide the result.
     */
    private static Expression joined(boolean isAnd, Expression first, Expression second, Choosing choosing) {
        Boolean one = constant(first);
        Boolean other = constant(second);
        if (one != null) {
            return one == isAnd ? second : first;
        }
        if (other != null && (other == isAnd || !first.canFail())) {
            return other == isAnd ? first : second;
        }
        Literal decided = new Literal(!isAnd, Scalar.BOOL, first.offset());
        if (!first.canFail()) {
            return new Logic(isAnd, List.of(first, second), first.offset());
        }
        return isAnd ? choosing.choose(first, second, decided) : choosing.choose(first, decided, second);
    }

    /** Returns the value of a literal condition; null for other conditions. */
    static @Nullable Boolean constant(Expression condition) {
        return condition instanceof Literal literal && literal.value() instanceof Boolean flag ? flag : null;
    }

    /** The optional {@code optional.none()}. */
    record None(int offset) implements Maybe {

        @Override
        public Expression isPresent(Choosing choosing) {
            return new Literal(false, Scalar.BOOL, offset);
        }

        @Override
        public Expression orElse(Expression other, Choosing choosing) {
            return other;
        }

        @Override
        public Maybe then(Function<Expression, Maybe> next) {
            return this;
        }

        @Override
        public int others() {
            return 1;
        }

        @Override
        public boolean isOne() {
            return true;
        }
    }

    /** An optional that has a value. */
    record Some(Expression value) implements Maybe {

        @Override
        public Expression isPresent(Choosing choosing) {
            return new Literal(true, Scalar.BOOL, value.offset());
        }

        @Override
        public Expression orElse(Expression other, Choosing choosing) {
            return value;
        }

        @Override
        public Maybe then(Function<Expression, Maybe> next) {
            return next.apply(value);
        }

        @Override
        public int others() {
            return 0;
        }

        @Override
        public boolean isOne() {
            return true;
        }
    }

    /** An optional that has a value only if a condition holds. */
    record When(Expression condition, Maybe then) implements Maybe {

        @Override
        public Expression isPresent(Choosing choosing) {
            return then instanceof Some ? condition : and(then.isPresent(choosing), choosing);
        }

        @Override
        public Expression orElse(Expression other, Choosing choosing) {
            return then instanceof When inner
                    ? new When(and(inner.condition, choosing), inner.then).orElse(other, choosing)
                    : choosing.choose(condition, then.orElse(other, choosing), other);
        }

        @Override
        public Maybe then(Function<Expression, Maybe> next) {
            return new When(condition, then.then(next));
        }

        @Override
        public int others() {
            return then instanceof When ? then.others() : then.others() + 1;
        }

        @Override
        public boolean isOne() {
            return then.isOne();
        }

        private Expression and(Expression second, Choosing choosing) {
            return joined(true, condition, second, choosing);
        }
    }

    /** The optional {@code first.or(second)}. */
    record Either(Maybe first, Maybe second) implements Maybe {

        @Override
        public Expression isPresent(Choosing choosing) {
            return joined(false, first.isPresent(choosing), second.isPresent(choosing), choosing);
        }

        @Override
        public Expression orElse(Expression other, Choosing choosing) {
            return first.orElse(second.orElse(other, choosing), choosing);
        }

        @Override
        public Maybe then(Function<Expression, Maybe> next) {
            throw new UnsupportedOperationException("a choice of two values");
        }

        @Override
        public int others() {
            return first.others() * second.others();
        }

        @Override
        public boolean isOne() {
            return false;
        }
    }

    /** The optional {@code condition ? then : otherwise}. */
    record Chosen(Expression condition, Maybe then, Maybe otherwise) implements Maybe {

        @Override
        public Expression isPresent(Choosing choosing) {
            return choosing.choose(condition, then.isPresent(choosing), otherwise.isPresent(choosing));
        }

        @Override
        public Expression orElse(Expression other, Choosing choosing) {
            return choosing.choose(condition, then.orElse(other, choosing), otherwise.orElse(other, choosing));
        }

        @Override
        public Maybe then(Function<Expression, Maybe> next) {
            throw new UnsupportedOperationException("a choice of two values");
        }

        @Override
        public int others() {
            return then.others() + otherwise.others();
        }

        @Override
        public boolean isOne() {
            return false;
        }
    }

    /** An optional that may read a value several times. The value is bound to a variable, and is evaluated once. */
    record Bound(Variable variable, Expression value, Maybe body, int offset) implements Maybe {

        @Override
        public Expression isPresent(Choosing choosing) {
            return bound(body.isPresent(choosing));
        }

        @Override
        public Expression orElse(Expression other, Choosing choosing) {
            boolean isIt = body instanceof Some some && variable.isReadBy(some.value());
            // Without the binding, a presence test would test the property instead of its value.
            return isIt && Guards.path(value) == null ? value : bound(body.orElse(other, choosing));
        }

        @Override
        public Maybe then(Function<Expression, Maybe> next) {
            return new Bound(variable, value, body.then(next), offset);
        }

        @Override
        public int others() {
            return body.others();
        }

        @Override
        public boolean isOne() {
            return body.isOne();
        }

        private Expression bound(Expression expression) {
            return new Binding(variable, value, expression, offset);
        }
    }
}
