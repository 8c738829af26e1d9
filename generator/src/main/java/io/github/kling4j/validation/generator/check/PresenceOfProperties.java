package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.expression.Expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Macro;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Undeclared;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Guards;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Problem;
import io.github.kling4j.validation.generator.model.Property;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks that nothing is read which may be absent, or null: what {@code has}, {@code given} and comparisons with
 * {@code null} have established is carried through {@code &&}, {@code ||}, {@code !}, {@code ?:} and filters, from left
 * to right.
 */
final class PresenceOfProperties {

    private static final Set<Operator> NUMBERS = EnumSet.of(Operator.SUM, Operator.MIN, Operator.MAX);

    private final List<Problem> problems = new ArrayList<>();
    private final Set<Expression> unguarded = new HashSet<>();

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

    /** Returns the properties, items and values that are read without a guard. */
    static Set<Expression> unguarded(Expression expression) {
        PresenceOfProperties check = new PresenceOfProperties();
        check.visit(expression, Set.of());
        return Set.copyOf(check.unguarded);
    }

    private void visit(Expression expression, Set<String> present) {
        if (expression instanceof Operation operation && isLogic(operation.operator())) {
            visit(operation.left(), present);
            visit(operation.right(), Guards.either(present, Guards.known(operation.left(), operation.operator() == Operator.AND)));
        } else if (expression instanceof Conditional conditional) {
            visit(conditional.condition(), present);
            visit(conditional.then(), Guards.either(present, Guards.known(conditional.condition(), true)));
            visit(conditional.otherwise(), Guards.either(present, Guards.known(conditional.condition(), false)));
        } else if (expression instanceof Comprehension macro) {
            visit(macro, present);
        } else if (expression instanceof Presence presence) {
            visitAsked(presence.path(), present);
        } else if (expression instanceof ListLiteral list) {
            // A list may hold what may be null: it is how an item gets a name that a guard can use.
            list.items().forEach(item -> (isItem(item) ? item.parts() : Stream.of(item))
                    .forEach(part -> visit(part, present)));
        } else {
            if (expression instanceof Select select) {
                visit(select, present);
            } else if (isItem(expression)) {
                visitItem(expression, present);
            } else if (expression instanceof Operation operation && NUMBERS.contains(operation.operator())) {
                visitNumbers(operation);
            } else if (expression instanceof Undeclared undeclared) {
                problems.add(new Problem(
                        Diagnosis.ABSENT,
                        "\"" + undeclared.name() + "\" is not declared: only has() and given() can ask of it",
                        undeclared.offset()));
            }
            expression.parts().forEach(part -> visit(part, present));
        }
    }

    /** What is asked for is not read; what it stands in, is. */
    private void visitAsked(Expression path, Set<String> present) {
        boolean isAskedOf = path instanceof Select || path instanceof Undeclared || isItem(path);
        (isAskedOf ? path.parts() : Stream.of(path)).forEach(part -> visit(part, present));
    }

    /** Returns whether an expression names an item of a list, or the value of a key, which may be null. */
    private static boolean isItem(Expression expression) {
        boolean isIndex = expression instanceof Operation operation && operation.operator() == Operator.INDEX;
        return expression instanceof Variable || isIndex;
    }

    private void visitItem(Expression item, Set<String> present) {
        String path = Guards.path(item);
        if (Nullness.of(item).mayBeNull() && (path == null || !present.contains(path))) {
            unguarded.add(item);
            problems.add(new Problem(
                    Diagnosis.NULL_ITEM,
                    path == null
                            ? "this item may be null, and no guard can name what is computed: write [item].all(x,"
                                    + " x != null && …), with what stands here in place of item"
                            : "\"%1$s\" may be null: write %1$s != null && … before it, or %1$s == null || …"
                                    .formatted(Guards.shown(path)),
                    item.offset()));
        }
    }

    private void visitNumbers(Operation operation) {
        Expression list = operation.left();
        if (Nullness.of(list).item().mayBeNull()) {
            problems.add(new Problem(
                    Diagnosis.NULL_ITEM,
                    "items of this list may be null: write .filter(x, x != null) before ."
                            + operation.operator().name().toLowerCase(Locale.ROOT) + "()",
                    operation.offset()));
        }
    }

    private static boolean isLogic(Operator operator) {
        return operator == Operator.AND || operator == Operator.OR;
    }

    private void visit(Comprehension macro, Set<String> present) {
        visit(macro.range(), present);
        Set<String> inside = Guards.either(present, ofItems(macro.range(), macro.variable()));
        if (macro.filter() == null) {
            visit(macro.body(), inside);
        } else {
            visit(macro.filter(), inside);
            visit(macro.body(), Guards.either(inside, Guards.known(macro.filter(), true)));
        }
    }

    private void visit(Select select, Set<String> present) {
        String path = Guards.path(select);
        if (select.property().mayBeAbsent() && (path == null || !present.contains(path))) {
            unguarded.add(select);
            problems.add(new Problem(
                    Diagnosis.ABSENT,
                    "\"" + select.property().wireName() + "\" may be absent"
                            + (path == null ? unnamed(select.property()) : guard(path)),
                    select.offset()));
        }
    }

    private static String guard(String path) {
        String shown = Guards.shown(path);
        return ": write has(" + shown + ") && … before it, or !has(" + shown + ") || …";
    }

    private static String unnamed(Property property) {
        String name = Identifiers.written(property.wireName());
        return ", and no guard can name what is computed: write […].all(x, has(x." + name
                + ") && …), with what stands before ." + name + " in the brackets";
    }

    /** Returns what a filter has established of each item. */
    private static Set<String> ofItems(Expression range, Variable variable) {
        if (!(range instanceof Comprehension inner) || inner.macro() != Macro.FILTER) {
            return Set.of();
        }
        Set<String> items = new HashSet<>(ofItems(inner.range(), variable));
        String name = inner.variable().name();
        for (String path : Guards.known(inner.body(), true)) {
            if (path.startsWith(name + ".") || path.startsWith(name + "[")) {
                items.add(variable.name() + path.substring(name.length()));
            }
        }
        return items;
    }
}
