package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Macro;
import io.github.kling4j.validation.generator.expression.Expression.MapLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which words an expression can have: those of an open enum, and literals. */
final class Words {

    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, List<Literal>> literals = new HashMap<>();

    /** Takes note of a macro's variable: a literal among several things that it is compared with may suit another. */
    void bind(Comprehension macro) {
        String name = macro.variable().name();
        known.put(name, knownItems(macro.range()));
        long uses = macro.all()
                .filter(part -> part instanceof Variable variable && variable.name().equals(name))
                .count();
        literals.put(name, uses == 1 ? literalItems(macro.range()).toList() : List.of());
    }

    /** Returns the words of an open enum; empty for what can be any text. */
    List<String> known(Expression expression) {
        if (expression instanceof Select select) {
            return select.property().value().words();
        }
        if (expression instanceof Variable variable) {
            return known.getOrDefault(variable.name(), List.of());
        }
        if (expression instanceof Conditional choice) {
            return ofAll(List.of(known(choice.then()), known(choice.otherwise())));
        }
        if (expression instanceof Operation operation && operation.operator() == Operator.INDEX) {
            return operation.left() instanceof Select select ? held(select) : knownItems(operation.left());
        }
        return List.of();
    }

    private static List<String> held(Select container) {
        Value item = container.property().value().item();
        return item == null ? List.of() : item.words();
    }

    /** Returns the words of the open enum that a list holds; the keys of a map can be any text. */
    List<String> knownItems(Expression container) {
        if (container instanceof Select select) {
            return select.property().value().kind() == Value.Kind.LIST ? held(select) : List.of();
        }
        if (container instanceof ListLiteral list) {
            return ofAll(list.items().stream().map(this::known).toList());
        }
        if (container instanceof Conditional choice) {
            return ofAll(List.of(knownItems(choice.then()), knownItems(choice.otherwise())));
        }
        if (container instanceof Comprehension macro && macro.macro() == Macro.FILTER) {
            return knownItems(macro.range());
        }
        if (container instanceof Comprehension macro && macro.macro() == Macro.MAP) {
            bind(macro);
            return known(macro.body());
        }
        return List.of();
    }

    /** Where one of them can be any text, so can the whole. */
    private static List<String> ofAll(List<List<String>> parts) {
        return parts.contains(List.of()) ? List.of() : parts.stream().flatMap(List::stream).distinct().toList();
    }

    /** Returns the literals that it may be. */
    Stream<Literal> literals(Expression expression) {
        if (expression instanceof Literal literal) {
            return Stream.of(literal);
        }
        if (expression instanceof Variable variable) {
            return literals.getOrDefault(variable.name(), List.of()).stream();
        }
        return expression instanceof Conditional choice
                ? Stream.concat(literals(choice.then()), literals(choice.otherwise()))
                : Stream.empty();
    }

    /** Returns the literals among the items of a list, or the keys of a map. */
    Stream<Literal> literalItems(Expression container) {
        if (container instanceof ListLiteral list) {
            return list.items().stream().flatMap(this::literals);
        }
        if (container instanceof MapLiteral map) {
            return IntStream.range(0, map.keysAndValues().size() / 2)
                    .boxed()
                    .flatMap(i -> literals(map.keysAndValues().get(2 * i)));
        }
        if (container instanceof Conditional choice) {
            return Stream.concat(literalItems(choice.then()), literalItems(choice.otherwise()));
        }
        boolean isSum = container instanceof Operation operation && operation.operator() == Operator.ADD;
        return isSum ? container.parts().flatMap(this::literalItems) : Stream.empty();
    }
}
