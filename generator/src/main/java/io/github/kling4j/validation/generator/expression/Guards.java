package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Expression.Index;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Logic;
import io.github.kling4j.validation.generator.expression.Expression.Not;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Determines the paths of the values that are present if a condition is true, or if it is false. */
public final class Guards {

    private static final Path PATH = new Path();

    private Guards() {}

    /** Returns the paths of the values that are certainly present when a condition has the given outcome. */
    public static Set<String> known(Expression condition, boolean outcome) {
        return condition.accept(new Known(outcome));
    }

    /** Returns the path of an expression, such as {@code this.shots[0]}; null for a computed value. */
    public static @Nullable String path(Expression expression) {
        return expression.accept(PATH).orElse(null);
    }

    /** Returns a path as an author writes it, without the generated prefixes in the names of variables. */
    public static String shown(String path) {
        return path.replaceAll("(^|\\[)\\$\\d+", "$1");
    }

    /** Returns the union of two sets. */
    public static Set<String> either(Set<String> first, Set<String> second) {
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        return all;
    }

    private static final class Known extends Visitor.Few<Set<String>> {

        private final boolean outcome;

        Known(boolean outcome) {
            this.outcome = outcome;
        }

        @Override
        protected Set<String> other(Expression expression) {
            return Set.of();
        }

        @Override
        public Set<String> presence(Presence presence) {
            String path = path(presence.path());
            return outcome && path != null ? Set.of(path) : Set.of();
        }

        @Override
        public Set<String> not(Not not) {
            return known(not.operand(), !outcome);
        }

        @Override
        public Set<String> binding(Binding binding) {
            return binding.body().accept(this);
        }

        @Override
        public Set<String> logic(Logic logic) {
            Set<String> known = new HashSet<>(logic.first().accept(this));
            for (Expression operand :
                    logic.operands().subList(1, logic.operands().size())) {
                if (logic.isAnd() == outcome) {
                    known.addAll(operand.accept(this));
                } else {
                    known.retainAll(operand.accept(this));
                }
            }
            return known;
        }
    }

    private static final class Path extends Visitor.Few<Optional<String>> {

        @Override
        protected Optional<String> other(Expression computed) {
            return Optional.empty();
        }

        @Override
        public Optional<String> variable(Variable variable) {
            return Optional.of(variable.name());
        }

        @Override
        public Optional<String> select(Select select) {
            return select.operand()
                    .accept(this)
                    .map(operand -> operand + "."
                            + Identifiers.written(select.property().wireName()));
        }

        @Override
        public Optional<String> index(Index index) {
            return index.container()
                    .accept(this)
                    .flatMap(container -> key(index.key()).map(key -> container + "[" + key + "]"));
        }

        private static Optional<String> key(Expression key) {
            if (key instanceof Variable variable) {
                return Optional.of(variable.name());
            }
            if (!(key instanceof Literal literal)) {
                return Optional.empty();
            }
            String text = String.valueOf(literal.value()).replace("\\", "\\\\").replace("'", "\\'");
            return Optional.of(literal.value() instanceof String ? "'" + text + "'" : text);
        }
    }
}
