package io.github.kling4j.validation.generator.function;

import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.MapLiteral;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Holder;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;

/** Refuses collections without an order as operands of functions that need the order of the items. */
public final class ItemOrder {

    private static final String HOLD = "hold a List";

    private ItemOrder() {}

    /** Refuses an operand that is a {@code Collection} but not a {@code List}, such as a {@code Set}. */
    public static void check(String function, Expression operand) {
        if (operand.type() instanceof ListType list && list.holder() == Holder.COLLECTION) {
            // After sort(), isSorted() would always be true.
            boolean isSortable = Ordering.ALL.contains(list.item()) && !function.equals("isSorted");
            String sort = "write collection.sort() instead of the collection, or ";
            throw refused(function, isSortable ? sort + HOLD : HOLD, operand.offset());
        }
    }

    /**
     * Refuses a collection without an order as the operand, inside lists and maps, and as the range of a macro that
     * makes a list.
     */
    static void checkParts(String function, Expression operand) {
        check(function, operand);
        if (operand instanceof ListLiteral || operand instanceof MapLiteral || operand instanceof Conditional) {
            operand.parts().forEach(part -> checkParts(function, part));
        }
        if (operand instanceof Comprehension macro && macro.macro().makesList()) {
            checkRange(function, macro);
            checkParts(function, macro.body());
        }
        if (isUnordered(operand.type())) {
            throw refused(function, HOLD, operand.offset());
        }
    }

    private static void checkRange(String function, Comprehension list) {
        check(function, list.range());
        if (list.range() instanceof Comprehension inner && inner.macro().makesList()) {
            checkRange(function, inner);
        }
    }

    private static RuntimeException refused(String function, String instead, int offset) {
        return ExpressionCatalogue.NO_ORDER.in(offset, function, instead).thrown();
    }

    private static boolean isUnordered(Type type) {
        if (type instanceof ListType list) {
            return list.holder() == Holder.COLLECTION || isUnordered(list.item());
        }
        return type instanceof MapType map && isUnordered(map.value());
    }
}
