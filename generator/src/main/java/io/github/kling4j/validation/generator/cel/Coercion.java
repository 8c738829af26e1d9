package io.github.kling4j.validation.generator.cel;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Binding;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.MapLiteral;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Holder;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.function.SpecialForm;
import io.github.kling4j.validation.generator.function.Times;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Converts values of the same CEL type, but of different Java types, to the same Java type. For example, a list of int
 * may contain {@code Integer} or {@code Long}, and a list of string may contain enum constants. A list literal gets
 * another Java type, and other lists are converted item by item.
 *
 * <p>In conversions, enums become their words: the result of {@code word()} for an {@code @OpenEnum} type, and the JSON
 * name for a constant of a Java enum.
 */
final class Coercion {

    private static final TypeName TEXT = ClassName.get(String.class);

    private final Bindings bindings;

    Coercion(Bindings bindings) {
        this.bindings = bindings;
    }

    /** Returns the operands of a call, converted to the Java types that an overload needs. */
    List<Expression> operands(Overload overload, List<Expression> written, Type result) {
        List<Expression> operands = IntStream.range(0, written.size())
                .mapToObj(i -> typed(overload.parameters().get(i), written.get(i)))
                .toList();
        if (overload.is(Trait.IS_METHOD)) {
            return IntStream.range(0, operands.size())
                    .mapToObj(i -> to(overload.parameters().get(i), operands.get(i)))
                    .toList();
        }
        if (overload.is(Trait.KEEPS_INNER_ITEMS)) {
            return List.of(to(ListType.of(result), operands.get(0)));
        }
        if (overload.is(Trait.READS_ITEMS)) {
            List<Expression> read =
                    operands.stream().map(operand -> read(overload, operand)).toList();
            return overload.is(Trait.KEEPS_ITEMS) ? kept(overload, read, result) : read;
        }
        if (overload.is(Trait.KEEPS_ITEMS)) {
            return kept(overload, operands, result);
        }
        if (!overload.is(Trait.COMPARES)) {
            return overload.is(Trait.GOES_OVER_ITEMS)
                    ? operands
                    : operands.stream().map(this::plain).toList();
        }
        boolean isSearch =
                !overload.parameters().get(0).equals(overload.parameters().get(1));
        return List.of(spelled(operands.get(0)), isSearch ? container(operands.get(1)) : spelled(operands.get(1)));
    }

    /**
     * Returns an operand. If the operand is an empty list without an item type, it gets the item type of the parameter.
     */
    private Expression typed(Type parameter, Expression operand) {
        boolean isOfNothing = operand.type() instanceof ListType given && given.item() == Scalar.NOTHING;
        boolean isOfOne = parameter instanceof ListType taken && taken.item() instanceof Scalar;
        return isOfNothing && isOfOne ? to(parameter, operand) : operand;
    }

    private List<Expression> kept(Overload overload, List<Expression> operands, Type result) {
        return IntStream.range(0, operands.size())
                .mapToObj(i -> overload.keepsItemsOf(i) ? kept(overload, operands.get(i), result) : operands.get(i))
                .toList();
    }

    private Expression kept(Overload overload, Expression operand, Type result) {
        boolean isTaken = overload.is(Trait.IGNORES_ORDER)
                && operand.type() instanceof ListType list
                && list.holder() == Holder.COLLECTION
                && list.asList().equals(result);
        return isTaken ? operand : to(result, operand);
    }

    /** Returns a conditional whose branches have the same Java type. */
    Expression branches(Conditional choice) {
        return choice.with(
                List.of(choice.condition(), to(choice.type(), choice.then()), to(choice.type(), choice.otherwise())));
    }

    /** Returns a value whose items a function compares or joins. Enums in a list are replaced by their words. */
    private Expression read(Overload overload, Expression value) {
        if (!(value.type() instanceof ListType list)) {
            return value;
        }
        Type item = spelled(list.item(), value.offset());
        if (isOfWords(item, list.held()) || !item.equals(list.item())) {
            return to(ListType.of(item), value);
        }
        boolean isTaken = overload.is(Trait.IGNORES_ORDER) && list.holder() == Holder.COLLECTION;
        return isTaken ? value : to(list.asList(), value);
    }

    private Expression spelled(Expression value) {
        return to(spelled(value.type(), value.offset()), value);
    }

    /** Returns a list as a {@code List}, with enums replaced by their words. Other operands are returned unchanged. */
    private Expression plain(Expression operand) {
        boolean isOther = operand.type() instanceof ListType list
                && (list.holder() != Holder.LIST || isOfWords(list.item(), list.held()));
        return isOther ? to(ListType.of(((ListType) operand.type()).item()), operand) : operand;
    }

    private static boolean isOfWords(Type item, TypeName held) {
        return item == Scalar.STRING && !held.equals(TEXT);
    }

    /** Returns the right operand of {@code in}. In a list of lists of enums, each enum is replaced by its word. */
    private Expression container(Expression container) {
        if (!(container.type() instanceof ListType list) || list.item() instanceof Scalar) {
            return container;
        }
        Type item = spelled(list.item(), container.offset());
        return item.equals(list.item()) ? container : to(ListType.of(item), container);
    }

    /**
     * Returns the type to which a value is converted before a comparison. For a list of enums, it is the type of the
     * list of their words.
     */
    private static Type spelled(Type type, int offset) {
        if (type instanceof Type.Struct || type instanceof Type.Opaque) {
            throw ExpressionCatalogue.INCOMPARABLE.in(offset, type.cel()).thrown();
        }
        if (type instanceof ListType list) {
            if (list.holder() == Holder.COLLECTION) {
                throw ExpressionCatalogue.UNORDERED.in(offset).thrown();
            }
            Type item = spelled(list.item(), offset);
            boolean areWords = isOfWords(item, list.held());
            if (areWords || !item.equals(list.item())) {
                return ListType.of(item);
            }
            return list.holder() == Holder.LIST ? type : list.asList();
        }
        if (type instanceof MapType map) {
            boolean areWords = isOfWords(map.value(), map.held()) || isOfWords(map.key(), map.heldKey());
            if (areWords || !spelled(map.value(), offset).equals(map.value())) {
                throw ExpressionCatalogue.MAPS_OF_WORDS.in(offset).thrown();
            }
        }
        return type;
    }

    /** Returns an equal value of the wanted Java type. */
    Expression to(Type wanted, Expression value) {
        boolean isAsWanted = value.type().equals(wanted) || value.type() == Scalar.NOTHING;
        if (isAsWanted || wanted instanceof Scalar || wanted instanceof Type.Named) {
            return value;
        }
        if (value instanceof Comprehension macro && macro.isOfNothing()) {
            return macro.typed(wanted);
        }
        if (value instanceof Binding binding) {
            return binding.with(List.of(binding.value(), to(wanted, binding.body())));
        }
        if (value instanceof Conditional choice) {
            return branches(
                    new Conditional(choice.condition(), choice.then(), choice.otherwise(), wanted, choice.offset()));
        }
        if (wanted instanceof ListType list) {
            return value instanceof ListLiteral literal
                    ? new ListLiteral(all(list.item(), list.held(), literal.items()), list, literal.offset())
                    : mapped(list, value);
        }
        if (wanted instanceof MapType map && value instanceof MapLiteral literal) {
            List<Expression> keys = all(map.key(), map.heldKey(), literal.keys());
            List<Expression> values = all(map.value(), map.held(), literal.values());
            List<Expression> parts = IntStream.range(0, keys.size())
                    .boxed()
                    .flatMap(i -> Stream.of(keys.get(i), values.get(i)))
                    .toList();
            return new MapLiteral(parts, wanted, literal.offset());
        }
        throw ExpressionCatalogue.TWO_JAVA_TYPES
                .in(value.offset(), wanted.cel())
                .thrown();
    }

    private List<Expression> all(Type wanted, TypeName held, List<Expression> values) {
        return values.stream().map(value -> item(wanted, held, value)).toList();
    }

    private Expression item(Type wanted, TypeName held, Expression value) {
        return held.equals(Times.INSTANT) ? Times.instant(value) : to(wanted, value);
    }

    private Expression mapped(ListType wanted, Expression list) {
        Type item = SpecialForm.something(((ListType) list.type()).item(), list.offset());
        if (Nullness.of(list).item().mayBeNull()) {
            throw ExpressionCatalogue.NULL_ITEMS_JOINED.in(list.offset()).thrown();
        }
        Variable each = bindings.variable("each", item, Nullness.of(list).item(), list.offset());
        return Comprehension.mapped(list, each, item(wanted.item(), wanted.held(), each), wanted);
    }
}
