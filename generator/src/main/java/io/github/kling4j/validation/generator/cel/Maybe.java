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
 * An optional: a condition that decides whether it has a value, and the value. It does not exist at run time, because
 * its functions become conditional expressions.
 */
sealed interface Maybe {

    /** Makes a conditional expression. */
    @FunctionalInterface
    interface Choosing {

        Expression choose(Expression condition, Expression then, Expression otherwise);
    }

    /** Returns whether it has a value. */
    Expression isPresent(Choosing choosing);

    /** Returns its value, or another where it has none. */
    Expression orElse(Expression other, Choosing choosing);

    /** Applies a function to its value, which is one expression; without a value, the result has none. */
    Maybe then(Function<Expression, Maybe> next);

    /** Returns how many times {@link #orElse} writes the other value. */
    int others();

    /** Returns whether its value is one expression. */
    boolean isOne();

    /** Returns an optional that has a value if a condition holds. */
    static Maybe when(Expression condition, Expression value) {
        return new When(condition, new Some(value));
    }

    /**
     * Returns {@code first && second}, or with {@code ||}, without constants. If the first fails, the result fails,
     * even if the second would decide.
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

    /** {@code optional.none()}. */
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

    /** {@code first.or(second)}. */
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

    /** {@code condition ? then : otherwise}. */
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

    /** An optional that reads a value several times; the value is evaluated once. */
    record Bound(Variable variable, Expression value, Maybe body, int offset) implements Maybe {

        @Override
        public Expression isPresent(Choosing choosing) {
            return bound(body.isPresent(choosing));
        }

        @Override
        public Expression orElse(Expression other, Choosing choosing) {
            boolean isIt = body instanceof Some some && variable.isReadBy(some.value());
            // A presence test of a name tests the value, and not a property.
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
