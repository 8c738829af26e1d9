package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Macro;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Undeclared;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Problem;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that nothing is read which may be absent: what {@code has} and {@code given} have established is carried
 * through {@code &&}, {@code ||}, {@code !}, {@code ?:} and filters, from left to right.
 */
final class PresenceOfProperties {

    private final List<Problem> problems = new ArrayList<>();
    private final Set<Select> unguarded = new HashSet<>();

    private PresenceOfProperties() {}

    /**
     * Returns what is read without a guard.
     *
     * @param present what is certainly there: such as {@code this.shots}, where each of the shots is asked
     */
    static List<Problem> check(Expression expression, Set<String> present) {
        PresenceOfProperties check = new PresenceOfProperties();
        check.visit(expression, present);
        return List.copyOf(check.problems);
    }

    /** Returns where properties are read without a guard. */
    static Set<Select> unguarded(Expression expression) {
        PresenceOfProperties check = new PresenceOfProperties();
        check.visit(expression, Set.of());
        return Set.copyOf(check.unguarded);
    }

    private void visit(Expression expression, Set<String> present) {
        if (expression instanceof Operation operation && isLogic(operation.operator())) {
            visit(operation.left(), present);
            visit(operation.right(), with(present, known(operation.left(), operation.operator() == Operator.AND)));
        } else if (expression instanceof Conditional conditional) {
            visit(conditional.condition(), present);
            visit(conditional.then(), with(present, known(conditional.condition(), true)));
            visit(conditional.otherwise(), with(present, known(conditional.condition(), false)));
        } else if (expression instanceof Comprehension macro) {
            visit(macro, present);
        } else if (expression instanceof Presence presence) {
            boolean isAskedOf = presence.path() instanceof Select || presence.path() instanceof Undeclared;
            (isAskedOf ? presence.path().parts() : Stream.of(presence.path())).forEach(part -> visit(part, present));
        } else {
            if (expression instanceof Select select) {
                visit(select, present);
            } else if (expression instanceof Undeclared undeclared) {
                problems.add(new Problem(
                        Diagnosis.ABSENT,
                        "\"" + undeclared.name() + "\" is not declared: only has() and given() can ask of it",
                        undeclared.offset()));
            }
            expression.parts().forEach(part -> visit(part, present));
        }
    }

    private static boolean isLogic(Operator operator) {
        return operator == Operator.AND || operator == Operator.OR;
    }

    private void visit(Comprehension macro, Set<String> present) {
        visit(macro.range(), present);
        Set<String> inside = with(present, ofItems(macro.range(), macro.variable()));
        if (macro.filter() == null) {
            visit(macro.body(), inside);
        } else {
            visit(macro.filter(), inside);
            visit(macro.body(), with(inside, known(macro.filter(), true)));
        }
    }

    private void visit(Select select, Set<String> present) {
        String path = path(select);
        if (mayBeAbsent(select.property()) && (path == null || !present.contains(path))) {
            unguarded.add(select);
            problems.add(new Problem(
                    Diagnosis.ABSENT,
                    "\"" + select.property().wireName() + "\" may be absent"
                            + (path == null ? unnamed(select.property()) : guard(path)),
                    select.offset()));
        }
    }

    private static String guard(String path) {
        String shown = path.replaceFirst("^\\$\\d+", "");
        return ": write has(" + shown + ") && … before it, or !has(" + shown + ") || …";
    }

    private static String unnamed(Property property) {
        String name = Identifiers.written(property.wireName());
        return ", and no guard can name what is computed: write […].all(x, has(x." + name
                + ") && …), with what stands before ." + name + " in the brackets";
    }

    /** Returns whether a rule must ask before it reads a property. */
    static boolean mayBeAbsent(Property property) {
        return !property.value().type().isPrimitive()
                && property.defaultValue() == null
                && property.value().constraints().stream().noneMatch(Constraint.Required.class::isInstance);
    }

    /** Returns what is certainly there when a condition has an outcome. */
    private static Set<String> known(Expression condition, boolean outcome) {
        if (condition instanceof Presence presence && outcome) {
            String path = path(presence.path());
            return path == null ? Set.of() : Set.of(path);
        }
        if (condition instanceof Operation operation) {
            if (operation.operator() == Operator.NOT) {
                return known(operation.left(), !outcome);
            }
            if (isLogic(operation.operator())) {
                boolean areBoth = (operation.operator() == Operator.AND) == outcome;
                Set<String> left = known(operation.left(), outcome);
                Set<String> right = known(operation.right(), outcome);
                return areBoth ? with(left, right) : common(left, right);
            }
        }
        return Set.of();
    }

    /** Returns what a filter has established of each item. */
    private static Set<String> ofItems(Expression range, Variable variable) {
        if (!(range instanceof Comprehension inner) || inner.macro() != Macro.FILTER) {
            return Set.of();
        }
        Set<String> items = new HashSet<>(ofItems(inner.range(), variable));
        String name = inner.variable().name();
        for (String path : known(inner.body(), true)) {
            if (path.startsWith(name + ".") || path.startsWith(name + "[")) {
                items.add(variable.name() + path.substring(name.length()));
            }
        }
        return items;
    }

    /** Returns what an expression is called, as it is written; null for what is computed. */
    private static @Nullable String path(Expression expression) {
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

    private static @Nullable String index(Operation index) {
        String container = path(index.left());
        if (container == null || !(index.right() instanceof Literal literal)) {
            return null;
        }
        boolean isText = literal.value() instanceof String;
        String key = String.valueOf(literal.value()).replace("\\", "\\\\").replace("'", "\\'");
        return container + (isText ? "['" + key + "']" : "[" + key + "]");
    }

    private static Set<String> with(Set<String> first, Set<String> second) {
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
