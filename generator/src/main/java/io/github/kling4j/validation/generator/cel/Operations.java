package io.github.kling4j.validation.generator.cel;

import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.function.Formatting;
import io.github.kling4j.validation.generator.function.ItemOrder;
import io.github.kling4j.validation.generator.function.Table;
import io.github.kling4j.validation.generator.regex.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves calls to overloads of the function table, and creates their operations. */
final class Operations {

    private final String text;
    private final Table table;
    private final Promotion promotion;
    private final Coercion coercion;
    private final PrintedValues printed;

    Operations(String text, Table table, Promotion promotion, Coercion coercion, PrintedValues printed) {
        this.text = text;
        this.table = table;
        this.promotion = promotion;
        this.coercion = coercion;
        this.printed = printed;
    }

    /**
     * Returns a call of a function. If no overload takes the operands, numbers among the operands are converted to
     * decimals.
     */
    Expression of(String name, List<Expression> operands, int offset) {
        Function function = table.function(name)
                .orElseThrow(() ->
                        ExpressionCatalogue.OUTSIDE_PROFILE.in(offset, name, "").thrown());
        for (Overload overload : function.overloads()) {
            Optional<Type> type = overload.resultOf(operands);
            if (type.isPresent()) {
                refuseNothing(function, operands, offset);
                return of(overload, operands, type.get(), offset);
            }
        }
        for (Overload overload : function.overloads()) {
            List<Expression> promoted = promotion.of(operands, overload);
            Optional<Type> type = overload.resultOf(promoted);
            if (type.isPresent()) {
                return of(overload, promoted, type.get(), offset);
            }
        }
        String types = operands.stream().map(operand -> operand.type().cel()).collect(Collectors.joining(", "));
        throw OperandAdvice.refused(text, offset, function.shown(), types).thrown();
    }

    private Expression of(Overload overload, List<Expression> operands, Type type, int offset) {
        if (overload.is(Trait.TAKES_PATTERN)) {
            refusePattern(operands.get(1));
        }
        if (overload.is(Trait.NEEDS_ORDER)) {
            operands.forEach(operand -> ItemOrder.check(overload.name(), operand));
        }
        if (overload.is(Trait.PRINTS_ITEMS)) {
            Formatting.check(operands.get(0), operands.get(1));
            List<Expression> values = List.of(operands.get(0), printed.of(operands.get(1)));
            return new Operation(overload, values, type, offset);
        }
        return new Operation(overload, coercion.operands(overload, operands, type), type, offset);
    }

    /**
     * Returns the overload of a function that takes the items of a list literal as separate operands; empty if the
     * function has none.
     */
    Optional<Overload> spreading(String name) {
        return table.function(name).stream()
                .flatMap(function -> function.overloads().stream())
                .filter(overload -> overload.is(Trait.SPREADS))
                .findFirst();
    }

    /** Returns a call of an overload that takes the items of a list literal as separate operands. */
    Expression spread(Overload overload, Expression receiver, List<Expression> items, int offset) {
        Formatting.check(receiver, items);
        List<Expression> operands = new ArrayList<>(List.of(receiver));
        items.forEach(item -> operands.add(printed.of(item)));
        return new Operation(overload, operands, overload.result(), offset);
    }

    /**
     * Refuses an empty list as the first operand if overloads with different results take it. The list has no item type
     * that could select one of these overloads.
     */
    private static void refuseNothing(Function function, List<Expression> operands, int offset) {
        boolean isOfNothing =
                !operands.isEmpty() && operands.get(0).type() instanceof ListType list && list.item() == Scalar.NOTHING;
        Stream<Overload> overloads = isOfNothing ? function.overloads().stream() : Stream.empty();
        List<Type> results = overloads
                .flatMap(each -> each.resultOf(operands).stream())
                .distinct()
                .toList();
        boolean isInner = function.overloads().get(0).is(Trait.KEEPS_INNER_ITEMS);
        if (results.size() > 1 || isOfNothing && isInner) {
            throw ExpressionCatalogue.HOLDS_NOTHING.in(offset).thrown();
        }
    }

    /**
     * Refuses a pattern that is not a literal or is invalid, because the pattern is compiled together with the rule.
     */
    private static void refusePattern(Expression pattern) {
        if (!(pattern instanceof Literal literal)) {
            throw ExpressionCatalogue.PATTERN_COMPUTED.in(pattern.offset()).thrown();
        }
        if (Translation.of(literal.text()) instanceof Translation.Refused refused) {
            throw ExpressionCatalogue.PATTERN
                    .in(pattern.offset() + 1 + refused.index(), refused.reason())
                    .thrown();
        }
    }
}
