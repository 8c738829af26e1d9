package io.github.kling4j.validation.generator.cel;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Macro;
import io.github.kling4j.validation.generator.expression.MapLiteral;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Holder;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.function.Conversions;
import java.util.List;

/**
 * Converts lists and maps for {@code format} if Java would not print their parts as CEL does. Enums become their names
 * in JSON, arrays become lists, and unsigned numbers become strings.
 */
final class PrintedValues {

    private final Bindings bindings;

    PrintedValues(Bindings bindings) {
        this.bindings = bindings;
    }

    /** Returns a value, converted if Java would not print it as CEL does. */
    Expression of(Expression value) {
        if (value.type() instanceof ListType list && isConverted(list)) {
            return list(value, list);
        }
        return value.type() instanceof MapType map && isConverted(map) ? map(value, map) : value;
    }

    private Expression list(Expression value, ListType list) {
        if (Nullness.of(value).item().mayBeNull()) {
            throw ExpressionCatalogue.NULL_ITEMS_JOINED.in(value.offset()).thrown();
        }
        Variable each =
                bindings.variable("each", list.item(), Nullness.of(value).item(), value.offset());
        Expression printed = part(each);
        return Comprehension.mapped(value, each, printed, ListType.of(printed.type()));
    }

    private Expression map(Expression value, MapType map) {
        if (Nullness.of(value).item().mayBeNull()) {
            throw ExpressionCatalogue.NULL_VALUES.in(value.offset()).thrown();
        }
        int offset = value.offset();
        Variable key = bindings.variable("key", map.key(), Nullness.NEVER, offset);
        Variable held =
                bindings.variable("value", map.value(), Nullness.of(value).item(), offset);
        List<Expression> entry = List.of(part(key), part(held));
        Type type = MapType.of(entry.get(0).type(), entry.get(1).type());
        Macro macro = Macro.TRANSFORM_MAP_ENTRY;
        return new Comprehension(macro, value, key, held, null, new MapLiteral(entry, type, offset), type, offset);
    }

    private Expression part(Variable part) {
        return part.type() == Scalar.UINT
                ? new Operation(Conversions.UINT_TO_TEXT, List.of(part), Scalar.STRING, part.offset())
                : of(part);
    }

    private static boolean isConverted(ListType list) {
        return list.holder() == Holder.ARRAY || isConverted(list.item(), list.held());
    }

    private static boolean isConverted(MapType map) {
        return isConverted(map.key(), map.heldKey()) || isConverted(map.value(), map.held());
    }

    private static boolean isConverted(Type part, TypeName held) {
        boolean isOfWords = part == Scalar.STRING && !held.equals(Scalar.STRING.java());
        return isOfWords
                || part == Scalar.UINT
                || part instanceof ListType list && isConverted(list)
                || part instanceof MapType map && isConverted(map);
    }
}
