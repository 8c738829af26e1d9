package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Index;
import io.github.kling4j.validation.generator.expression.Expression.Logic;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that values that may be absent or null are read only after a guard. The effects of {@code has}, {@code given}
 * and comparisons with {@code null} are propagated through {@code &&}, {@code ||}, {@code !}, {@code ?:} and filters,
 * from left to right.
 */
public final class PresenceOfProperties {

    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<Expression> unguarded = new HashSet<>();

    private PresenceOfProperties() {}

    /**
     * Returns a diagnostic for each value that is read without a guard although it may be absent or null.
     *
     * @param present the paths that are certainly present, such as {@code this.shots} for a rule on each shot
     */
    public static List<Diagnostic> check(Expression expression, Set<String> present) {
        PresenceOfProperties check = new PresenceOfProperties();
        check.visit(expression, present);
        return check.found.stream().distinct().toList();
    }

    /** Returns the reads of properties, list items and map values that need a guard but do not have one. */
    public static Set<Expression> unguarded(Expression expression) {
        PresenceOfProperties check = new PresenceOfProperties();
        check.visit(expression, Set.of());
        return Set.copyOf(check.unguarded);
    }

    private void visit(Expression expression, Set<String> present) {
        expression.accept(new Within(present));
    }

    private void visitAll(List<Expression> parts, Set<String> present) {
        parts.forEach(part -> visit(part, present));
    }

    /** Returns whether an expression refers to an item of a list or a value of a map, which may be null. */
    private static boolean isItem(Expression expression) {
        return expression instanceof Variable || expression instanceof Index;
    }

    /** Checks an expression, given the paths that are known to be present. */
    private final class Within extends Visitor.Few<Boolean> {

        private final Set<String> present;

        Within(Set<String> present) {
            this.present = present;
        }

        @Override
        protected Boolean other(Expression expression) {
            visitAll(expression.parts(), present);
            return true;
        }

        @Override
        public Boolean logic(Logic chain) {
            Set<String> known = present;
            for (Expression operand : chain.operands()) {
                visit(operand, known);
                known = Guards.either(known, Guards.known(operand, chain.isAnd()));
            }
            return true;
        }

        @Override
        public Boolean conditional(Conditional choice) {
            visit(choice.condition(), present);
            visit(choice.then(), Guards.either(present, Guards.known(choice.condition(), true)));
            visit(choice.otherwise(), Guards.either(present, Guards.known(choice.condition(), false)));
            return true;
        }

        @Override
        public Boolean comprehension(Comprehension macro) {
            visit(macro.range(), present);
            Set<String> inside = Guards.either(present, ofItems(macro.range(), macro.variable()));
            if (macro.filter() != null) {
                visit(macro.filter(), inside);
                inside = Guards.either(inside, Guards.known(macro.filter(), true));
            }
            visit(macro.body(), inside);
            return true;
        }

        /** Checks the receiver of the tested value: a presence test reads the receiver, but not the value. */
        @Override
        public Boolean presence(Presence presence) {
            Expression path = presence.path();
            boolean isAskedOf = path instanceof Select || path instanceof Undeclared || isItem(path);
            visitAll(isAskedOf ? path.parts() : List.of(path), present);
            return true;
        }

        /** Permits a nullable value for a bound variable: the variable is checked where it is read. */
        @Override
        public Boolean binding(Binding binding) {
            boolean isHeld = binding.variable().nullness().mayBeNull() && isItem(binding.value());
            visitAll(isHeld ? binding.value().parts() : List.of(binding.value()), present);
            visit(binding.body(), present);
            return true;
        }

        /**
         * Permits nullable items in a list literal: a macro over the list gives a name to each item, which a guard can
         * test.
         */
        @Override
        public Boolean list(ListLiteral list) {
            list.items().forEach(item -> visitAll(isItem(item) ? item.parts() : List.of(item), present));
            return true;
        }

        @Override
        public Boolean select(Select select) {
            String path = Guards.path(select);
            String name = select.property().wireName();
            if (select.property().mayBeAbsent() && (path == null || !present.contains(path))) {
                unguarded.add(select);
                found.add(
                        path == null
                                ? ExpressionCatalogue.ABSENT_UNNAMED.in(
                                        select.offset(), name, Identifiers.written(name))
                                : ExpressionCatalogue.ABSENT.in(
                                        select.offset(), name, Guards.shown(path), optional(select)));
            }
            return other(select);
        }

        private static String optional(Select select) {
            String holder = String.valueOf(Guards.path(select.operand()));
            return Guards.shown(holder) + ".?"
                    + Identifiers.written(select.property().wireName());
        }

        @Override
        public Boolean undeclared(Undeclared undeclared) {
            found.add(ExpressionCatalogue.UNDECLARED.in(undeclared.offset(), undeclared.name()));
            return other(undeclared);
        }

        @Override
        public Boolean variable(Variable variable) {
            return item(variable);
        }

        @Override
        public Boolean index(Index index) {
            return item(index);
        }

        private Boolean item(Expression item) {
            String path = Guards.path(item);
            if (Nullness.of(item).mayBeNull() && (path == null || !present.contains(path))) {
                unguarded.add(item);
                found.add(
                        path == null
                                ? ExpressionCatalogue.NULL_UNNAMED.in(item.offset())
                                : ExpressionCatalogue.NULL_ITEM.in(item.offset(), Guards.shown(path)));
            }
            return other(item);
        }

        @Override
        public Boolean operation(Operation operation) {
            boolean mayHoldNull = operation.operands().stream()
                    .anyMatch(list -> Nullness.of(list).item().mayBeNull());
            if (mayHoldNull && !operation.overload().is(Trait.TAKES_NULL_ITEMS)) {
                found.add(ExpressionCatalogue.NULL_ITEMS.in(operation.offset()));
            }
            return other(operation);
        }

        /** Returns the paths in each item of a range that are present, because a filter in the range tests them. */
        private Set<String> ofItems(Expression range, Variable variable) {
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
}
