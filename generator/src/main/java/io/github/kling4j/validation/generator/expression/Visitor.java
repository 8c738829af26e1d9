package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Index;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Logic;
import io.github.kling4j.validation.generator.expression.Expression.Not;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;

/**
 * An operation with one method for each kind of expression.
 *
 * @param <R> the type of the result
 */
public interface Visitor<R> {

    R literal(Literal literal);

    R variable(Variable variable);

    R select(Select select);

    R undeclared(Undeclared undeclared);

    R index(Index index);

    R presence(Presence presence);

    R not(Not not);

    R logic(Logic logic);

    R conditional(Conditional conditional);

    R operation(Operation operation);

    R comprehension(Comprehension macro);

    R binding(Binding binding);

    R list(ListLiteral list);

    R map(MapLiteral map);

    /**
     * A visitor with one default method, for operations that treat only some kinds of expressions differently.
     *
     * @param <R> the type of the result
     */
    abstract class Few<R> implements Visitor<R> {

        /** Returns the result for an expression of a kind whose method is not overridden. */
        protected abstract R other(Expression expression);

        @Override
        public R literal(Literal literal) {
            return other(literal);
        }

        @Override
        public R variable(Variable variable) {
            return other(variable);
        }

        @Override
        public R select(Select select) {
            return other(select);
        }

        @Override
        public R undeclared(Undeclared undeclared) {
            return other(undeclared);
        }

        @Override
        public R index(Index index) {
            return other(index);
        }

        @Override
        public R presence(Presence presence) {
            return other(presence);
        }

        @Override
        public R not(Not not) {
            return other(not);
        }

        @Override
        public R logic(Logic logic) {
            return other(logic);
        }

        @Override
        public R conditional(Conditional conditional) {
            return other(conditional);
        }

        @Override
        public R operation(Operation operation) {
            return other(operation);
        }

        @Override
        public R comprehension(Comprehension macro) {
            return other(macro);
        }

        @Override
        public R binding(Binding binding) {
            return other(binding);
        }

        @Override
        public R list(ListLiteral list) {
            return other(list);
        }

        @Override
        public R map(MapLiteral map) {
            return other(map);
        }
    }
}
