package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.NULL;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The function {@code format}. If its argument is a list literal, the items may have different types. */
public final class Formatting {

    private static final String NAME = "format";
    private static final Pattern VERB = Pattern.compile("%(%|(?:\\.([0-9]{0,3}))?([a-zA-Z])?)");

    private static final Overload OF_ITEMS = Overload.of(STRING)
            .to(STRING)
            .failing(call -> !(call.left() instanceof Literal), Formatting::ofItems)
            .with(Trait.SPREADS);

    static final List<Function> ALL = List.of(Function.of(
            NAME,
            Form.MEMBER,
            "text.format([x, y])",
            Overload.of(STRING, ListType.of(new Parameter("A")))
                    .to(STRING)
                    .failing(Calls.of("Formats", "format"))
                    .with(Trait.PRINTS_ITEMS, Trait.TAKES_NULL_ITEMS),
            OF_ITEMS));

    private Formatting() {}

    private static Java ofItems(Operation call, Writer writer) {
        CodeBlock values = call.operands().stream()
                .skip(1)
                .map(operand -> value(operand, writer))
                .collect(CodeBlock.joining(", "));
        return Calls.of(
                "Formats",
                "format",
                call,
                CodeBlock.of(
                        "$L, $T.<Object>asList($L)", writer.value(call.left()).code(), Arrays.class, values));
    }

    private static CodeBlock value(Expression operand, Writer writer) {
        if (operand.type() == NULL) {
            return CodeBlock.of("(Object) null");
        }
        Java value = writer.value(operand);
        if (operand.type() == Scalar.UINT) {
            return CodeBlock.of("$T.toUnsignedString($L)", Long.class, value.code());
        }
        return operand.type() == INT ? value.asLong() : value.code();
    }

    /**
     * Refuses values that cannot be printed, and a literal pattern that does not suit the number and types of the
     * values.
     */
    public static void check(Expression pattern, List<Expression> values) {
        values.forEach(value -> refuseObject(value.type(), value.offset()));
        values.forEach(value -> ItemOrder.checkParts(NAME, value));
        if (!(pattern instanceof Literal literal)) {
            return;
        }
        List<String> verbs = verbs(literal);
        for (int i = 0; i < Math.min(verbs.size(), values.size()); i++) {
            check(verbs.get(i), values.get(i).type(), values.get(i).offset());
        }
        if (verbs.size() != values.size()) {
            throw ExpressionCatalogue.FORMAT_VALUES
                    .in(pattern.offset(), verbs.size(), values.size())
                    .thrown();
        }
    }

    /**
     * Refuses a list whose items cannot be printed, and a literal pattern with a verb that does not accept the type of
     * the items. The size of the list is unknown, so it is not checked.
     */
    public static void check(Expression pattern, Expression list) {
        Type item = ((ListType) list.type()).item();
        refuseObject(item, list.offset());
        ItemOrder.checkParts(NAME, list);
        if (pattern instanceof Literal literal && item != Scalar.NOTHING) {
            verbs(literal).forEach(verb -> check(verb, item, list.offset()));
        }
    }

    private static List<String> verbs(Literal pattern) {
        List<MatchResult> verbs = VERB.matcher((String) pattern.value())
                .results()
                .filter(verb -> !verb.group(1).equals("%"))
                .toList();
        verbs.stream()
                .filter(verb -> verb.group(3) == null || !"sdfeboxX".contains(verb.group(3)))
                .findFirst()
                .ifPresent(verb -> {
                    throw ExpressionCatalogue.FORMAT_VERB
                            .in(pattern.offset(), verb.group())
                            .thrown();
                });
        return verbs.stream().map(verb -> verb.group(3)).toList();
    }

    private static void check(String verb, Type type, int offset) {
        if (!takes(verb.charAt(0), type)) {
            throw ExpressionCatalogue.FORMAT_TYPE
                    .in(offset, "%" + verb, type.cel())
                    .thrown();
        }
    }

    private static boolean takes(char verb, Type type) {
        return switch (verb) {
            case 's' -> true;
            case 'x', 'X' -> type == INT || type == STRING || type == Scalar.BYTES;
            case 'b' -> type == INT || type == Scalar.BOOL;
            case 'o' -> type == INT;
            default -> type == INT || type == Scalar.DOUBLE;
        };
    }

    /**
     * Refuses models and opaque values, also inside lists and maps: the text of a Java object has no meaning in rules.
     */
    private static void refuseObject(Type type, int offset) {
        if (type instanceof Type.Struct || type instanceof Type.Opaque) {
            throw ExpressionCatalogue.FORMAT_OBJECT.in(offset, type.cel()).thrown();
        }
        if (type instanceof ListType list) {
            refuseObject(list.item(), offset);
        }
        if (type instanceof Type.MapType map) {
            refuseObject(map.value(), offset);
        }
    }
}
