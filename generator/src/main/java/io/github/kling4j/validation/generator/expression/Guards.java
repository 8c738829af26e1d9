package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Present;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What conditions establish: which values, named by their paths, are there when a condition has an outcome. */
public final class Guards {

    private Guards() {}

    /** Returns the paths of what is certainly there when a condition has an outcome. */
    public static Set<String> known(Expression condition, boolean outcome) {
        if (condition instanceof Presence presence && outcome) {
            String path = path(presence.path());
            return path == null ? Set.of() : Set.of(path);
        }
        if (condition instanceof Present present && outcome) {
            String path = path(present.path());
            return path == null ? Set.of() : Set.of(path);
        }
        if (condition instanceof Operation operation) {
            boolean isAnd = operation.operator() == Operator.AND;
            if (operation.operator() == Operator.NOT) {
                return known(operation.left(), !outcome);
            }
            if (isAnd || operation.operator() == Operator.OR) {
                Set<String> left = known(operation.left(), outcome);
                Set<String> right = known(operation.right(), outcome);
                return isAnd == outcome ? either(left, right) : common(left, right);
            }
        }
        return Set.of();
    }

    /** Returns what an expression is called, as it is written; null for what is computed. */
    public static @Nullable String path(Expression expression) {
        if (expression instanceof Variable variable) {
            return variable.name();
        }
        if (expression instanceof Select select) {
            String operand = path(select.operand());
            return operand == null ? null : operand + "." + Identifiers.written(select.property().wireName());
        }
        boolean isIndex = expression instanceof Operation operation && operation.operator() == Operator.INDEX;
        return isIndex ? index((Operation) expression) : null;
    }

    /** Returns a path as its author wrote it. */
    public static String shown(String path) {
        return path.replaceAll("(^|\\[)\\$\\d+", "$1");
    }

    private static @Nullable String index(Operation index) {
        String container = path(index.left());
        if (container != null && index.right() instanceof Variable key) {
            return container + "[" + key.name() + "]";
        }
        if (container == null || !(index.right() instanceof Literal literal)) {
            return null;
        }
        boolean isText = literal.value() instanceof String;
        String key = String.valueOf(literal.value()).replace("\\", "\\\\").replace("'", "\\'");
        return container + (isText ? "['" + key + "']" : "[" + key + "]");
    }

    /** Returns what is in one of two sets. */
    public static Set<String> either(Set<String> first, Set<String> second) {
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        return all;
    }

    private static Set<String> common(Set<String> first, Set<String> second) {
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return both;
    }
}
