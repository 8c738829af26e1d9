package io.github.kling4j.validation.generator.cel;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Macro;
import io.github.kling4j.validation.generator.expression.Expression.MapLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Refusal;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Types;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/**
 * Gives values one Java type where CEL sees one type: a list of ints may hold {@code Integer} here and {@code Long}
 * there, and a list of text may be one of words. What stands in brackets is typed anew; other lists are mapped.
 */
final class Coercion {

    private static final TypeName TEXT = ClassName.get(String.class);

    private final IntSupplier variables;

    /**
     * Makes a coercion.
     *
     * @param variables numbers for the names of variables
     */
    Coercion(IntSupplier variables) {
        this.variables = variables;
    }

    /** Returns the operands as an operator needs them. */
    List<Expression> operands(Operator operator, List<Expression> operands, Type result) {
        return switch (operator) {
            case ADD -> operands.stream().map(operand -> to(result, operand)).toList();
            case EQUAL, NOT_EQUAL -> operands.stream().map(this::spelled).toList();
            case IN -> List.of(spelled(operands.get(0)), container(operands.get(1)));
            default -> operands;
        };
    }

    private Expression spelled(Expression value) {
        return to(spelled(value.type(), value.offset()), value);
    }

    /** Returns where to look for something: words in a list are read one by one anyway, lists of words are not. */
    private Expression container(Expression container) {
        boolean isOfValues = container.type() instanceof Type.ListType list && list.item() instanceof Scalar;
        return isOfValues || container.type() instanceof Type.MapType ? container : spelled(container);
    }

    /** Returns a type that can be compared: the words themselves, where it holds open enums. */
    private static Type spelled(Type type, int offset) {
        if (type instanceof Type.ListType list) {
            Type item = spelled(list.item(), offset);
            boolean areWords = item == Scalar.STRING && !list.held().equals(TEXT);
            return areWords || !item.equals(list.item()) ? Types.listOf(item) : type;
        }
        boolean areWords = type instanceof Type.MapType map && map.value() == Scalar.STRING && !map.held().equals(TEXT);
        if (areWords) {
            throw new Refusal("maps of words cannot be compared: ask for their values one by one", offset);
        }
        return type;
    }

    /** Returns an equal value of another Java type. */
    Expression to(Type wanted, Expression value) {
        if (value.type().equals(wanted) || wanted instanceof Scalar) {
            return value;
        }
        if (value instanceof Conditional choice) {
            return new Conditional(
                    choice.condition(),
                    to(wanted, choice.then()),
                    to(wanted, choice.otherwise()),
                    wanted,
                    choice.offset());
        }
        if (wanted instanceof Type.ListType list) {
            return value instanceof ListLiteral literal ? of(list, literal) : mapped(list, value);
        }
        if (wanted instanceof Type.MapType map && value instanceof MapLiteral literal) {
            return of(map, literal);
        }
        throw new Refusal("values of one type belong here, and Java has two for " + Types.name(wanted), value.offset());
    }

    private Expression of(Type.ListType wanted, ListLiteral literal) {
        List<Expression> items = literal.items().stream().map(item -> to(wanted.item(), item)).toList();
        return new ListLiteral(items, wanted, literal.offset());
    }

    private Expression of(Type.MapType wanted, MapLiteral literal) {
        List<Expression> parts = literal.keysAndValues();
        return new MapLiteral(
                IntStream.range(0, parts.size())
                        .mapToObj(i -> to(i % 2 == 0 ? wanted.key() : wanted.value(), parts.get(i)))
                        .toList(),
                wanted,
                literal.offset());
    }

    private Expression mapped(Type.ListType wanted, Expression list) {
        Type item = OperationTypes.something(((Type.ListType) list.type()).item(), list.offset());
        if (Nullness.of(list).item().mayBeNull()) {
            throw new Refusal("items of this list may be null: write .filter(x, x != null) behind it", list.offset());
        }
        Variable each = new Variable(
                "$" + variables.getAsInt() + "each", true, item, Nullness.of(list).item(), list.offset());
        return new Comprehension(Macro.MAP, list, each, null, to(wanted.item(), each), wanted, list.offset());
    }
}
