package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.check.Folded.Known;
import io.github.kling4j.validation.generator.check.Folded.Other;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Macro;
import io.github.kling4j.validation.generator.expression.Expression.MapLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Evaluates what does not depend on the model. What a model decides stays open, and so does what it can make fail. */
final class Folding {

    /** An expression of constants can ask for more than a compilation should take: the rest stays open. */
    private static final int MOST_STEPS = 10_000;
    /** Items of a list, or characters. */
    private static final int LARGEST = 10_000;

    private final Map<String, Object> items = new HashMap<>();
    private int steps;

    private Folding() {}

    static Folded of(Expression expression) {
        return new Folding().fold(expression);
    }

    private Folded fold(Expression expression) {
        return steps++ < MOST_STEPS ? evaluated(expression) : Other.OPEN;
    }

    private Folded evaluated(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal.value() == null ? Other.OPEN : new Known(literal.value());
        }
        if (expression instanceof Variable variable) {
            Object item = items.get(variable.name());
            return item == null ? Other.OPEN : new Known(item);
        }
        if (expression instanceof Operation operation) {
            return fold(operation);
        }
        if (expression instanceof Conditional conditional) {
            return fold(conditional);
        }
        if (expression instanceof Comprehension macro) {
            return fold(macro);
        }
        if (expression instanceof ListLiteral list) {
            return strictly(folded(list.items()), Known::new);
        }
        if (expression instanceof MapLiteral map) {
            return strictly(folded(map.keysAndValues()), Folding::map);
        }
        boolean isOfText = expression instanceof Presence presence
                && presence.isGiven()
                && presence.path().type() == Type.Scalar.STRING;
        return isOfText
                ? strictly(folded(expression.parts().toList()), text -> new Known(!text.get(0).equals("")))
                : Other.OPEN;
    }

    private List<Folded> folded(List<Expression> parts) {
        return parts.stream().map(this::fold).toList();
    }

    /** Folds what fails when a part fails, and needs the values of all. */
    private static Folded strictly(List<Folded> parts, Function<List<Object>, Folded> whole) {
        List<Object> values = new ArrayList<>();
        boolean isOpen = false;
        for (Folded folded : parts) {
            if (folded == Other.FAILS) {
                return folded;
            }
            isOpen |= folded == Other.OPEN;
            if (folded instanceof Known known) {
                values.add(known.value());
            }
        }
        return isOpen ? Other.OPEN : bounded(whole.apply(values));
    }

    private static Folded bounded(Folded folded) {
        boolean isLarge = folded instanceof Known known
                && (known.value() instanceof String text && text.length() > LARGEST
                        || known.value() instanceof List<?> list && list.size() > LARGEST);
        return isLarge ? Other.OPEN : folded;
    }

    /** A key that is there twice is left to whoever evaluates it. */
    private static Folded map(List<Object> keysAndValues) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.size(); i += 2) {
            map.put(keysAndValues.get(i), keysAndValues.get(i + 1));
        }
        return 2 * map.size() == keysAndValues.size() ? new Known(map) : Other.OPEN;
    }

    /** Each operand is folded once: a chain of operators holds one operation in another. */
    private Folded fold(Operation operation) {
        boolean areNull = operation.operands().stream().allMatch(operand -> operand.type() == Type.Scalar.NULL);
        if (areNull) {
            return new Known(operation.operator() == Operator.EQUAL); // Nothing else takes null.
        }
        List<Folded> operands = folded(operation.operands());
        if (operation.operator() == Operator.AND || operation.operator() == Operator.OR) {
            return joined(operation.operator() == Operator.OR, operands);
        }
        Folded folded = strictly(operands, values -> ConstantOperations.apply(operation.operator(), values));
        return folded == Other.OPEN && operands.size() == 2
                ? decidedByOne(operation, operands.get(0), operands.get(1))
                : folded;
    }

    /** One value decides whatever the others are, even if they fail. */
    private static Folded joined(boolean decisive, List<Folded> parts) {
        if (parts.stream().anyMatch(part -> part.is(decisive))) {
            return new Known(decisive);
        }
        if (parts.contains(Other.OPEN)) {
            return Other.OPEN;
        }
        return parts.contains(Other.FAILS) ? Other.FAILS : new Known(!decisive);
    }

    private Folded decidedByOne(Operation operation, Folded left, Folded right) {
        boolean areOpen = left == Other.OPEN && right == Other.OPEN;
        if (areOpen || mayFail(operation.left()) || mayFail(operation.right())) {
            return Other.OPEN;
        }
        if (isSize(operation.left()) && right instanceof Known limit && limit.value() instanceof Long number) {
            return ofSize(operation.operator(), number, largest(operation.left()));
        }
        if (isSize(operation.right()) && left instanceof Known limit && limit.value() instanceof Long number) {
            return ofSize(Comparison.mirrored(operation.operator()), number, largest(operation.right()));
        }
        if (left != Other.OPEN) {
            return Other.OPEN;
        }
        return switch (operation.operator()) {
            case IN -> right.is(List.of()) || right.is(Map.of()) ? new Known(false) : Other.OPEN;
            case CONTAINS, STARTS_WITH, ENDS_WITH, MATCHES -> right.is("") ? new Known(true) : Other.OPEN;
            default -> Other.OPEN;
        };
    }

    private static boolean isSize(Expression expression) {
        return expression instanceof Operation operation && operation.operator() == Operator.SIZE;
    }

    /** No size is negative, and none is larger than that of a list that is written out. */
    private static Folded ofSize(Operator operator, long limit, long largest) {
        return switch (operator) {
            case LESS -> limit <= 0 ? new Known(false) : largest < limit ? new Known(true) : Other.OPEN;
            case LESS_OR_EQUAL -> limit < 0 ? new Known(false) : largest <= limit ? new Known(true) : Other.OPEN;
            case EQUAL -> limit < 0 || largest < limit ? new Known(false) : Other.OPEN;
            case GREATER_OR_EQUAL -> limit <= 0 ? new Known(true) : largest < limit ? new Known(false) : Other.OPEN;
            case GREATER -> limit < 0 ? new Known(true) : largest <= limit ? new Known(false) : Other.OPEN;
            case NOT_EQUAL -> limit < 0 || largest < limit ? new Known(true) : Other.OPEN;
            default -> Other.OPEN;
        };
    }

    /** Returns how many items what is counted can have. */
    private static long largest(Expression size) {
        Expression counted = ((Operation) size).left();
        while (counted instanceof Comprehension inner) {
            counted = inner.range();
        }
        return counted instanceof ListLiteral list ? list.items().size() : Long.MAX_VALUE;
    }

    private Folded fold(Conditional conditional) {
        Folded condition = fold(conditional.condition());
        if (condition == Other.FAILS) {
            return condition;
        }
        if (condition instanceof Known known) {
            return fold(known.value().equals(true) ? conditional.then() : conditional.otherwise());
        }
        Folded then = fold(conditional.then());
        boolean isCertain = then == Other.FAILS || !mayFail(conditional.condition());
        return isCertain && then.equals(fold(conditional.otherwise())) ? then : Other.OPEN;
    }

    private Folded fold(Comprehension macro) {
        Folded range = fold(macro.range());
        if (range instanceof Known known) {
            Object value = known.value();
            return over(value instanceof Map<?, ?> map ? map.keySet() : (List<?>) value, macro);
        }
        if (range == Other.FAILS || mayFail(macro.range())) {
            return range;
        }
        boolean isAll = macro.macro() == Macro.ALL;
        boolean isQuantifier = isAll || macro.macro() == Macro.EXISTS || macro.macro() == Macro.EXISTS_ONE;
        return isQuantifier && fold(macro.body()).is(isAll) ? new Known(isAll) : Other.OPEN;
    }

    private Folded over(Collection<?> range, Comprehension macro) {
        List<Folded> bodies = new ArrayList<>();
        List<Object> kept = new ArrayList<>();
        for (Object item : range) {
            items.put(macro.variable().name(), item);
            Folded filter = macro.filter() == null ? new Known(true) : fold(macro.filter());
            Folded body = filter.is(true) ? fold(macro.body()) : filter;
            items.remove(macro.variable().name());
            bodies.add(body);
            if (steps >= MOST_STEPS) {
                return Other.OPEN;
            }
            if (filter.is(true) && body instanceof Known known) {
                boolean isMap = macro.macro() == Macro.MAP;
                if (isMap || body.is(true)) {
                    kept.add(isMap ? known.value() : item);
                }
            }
        }
        if (macro.macro() == Macro.ALL || macro.macro() == Macro.EXISTS) {
            return joined(macro.macro() == Macro.EXISTS, bodies);
        }
        if (bodies.contains(Other.FAILS) || bodies.contains(Other.OPEN)) {
            return bodies.contains(Other.FAILS) && !bodies.contains(Other.OPEN) ? Other.FAILS : Other.OPEN;
        }
        return bounded(new Known(macro.macro() == Macro.EXISTS_ONE ? (Object) (kept.size() == 1) : kept));
    }

    /** Returns whether a model could make it fail. */
    private static boolean mayFail(Expression expression) {
        return expression.all().anyMatch(part -> part instanceof MapLiteral
                || part instanceof Operation operation
                        && switch (operation.operator()) {
                            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, NEGATE, SUM ->
                                operation.type() == Type.Scalar.INT;
                            case INDEX, MIN, MAX, TO_INT, TO_DOUBLE, TO_BOOL -> true;
                            default -> false;
                        });
    }
}
