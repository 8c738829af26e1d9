package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.NULL;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
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

/** The function {@code format}: its values are the items of a list, which may be of different types if it is written out. */
public final class Formatting {

    private static final Pattern VERB = Pattern.compile("%(%|(?:\\.([0-9]{0,3}))?([a-zA-Z])?)");

    private static final Overload OF_ITEMS = Overload.of(STRING)
            .to(STRING)
            .failing(call -> !(call.left() instanceof Literal), Formatting::ofItems)
            .with(Trait.SPREADS);

    static final List<Function> ALL = List.of(Function.of(
            "format",
            Form.MEMBER,
            "text.format([x, y])",
            Overload.of(STRING, ListType.of(new Parameter("A")))
                    .to(STRING)
                    .failing(Calls.of("Formats", "format"))
                    .with(Trait.READS_ITEMS, Trait.TAKES_NULL_ITEMS),
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

    /** Refuses a pattern that is written out and does not suit the types of its values. */
    public static void check(Expression pattern, List<Expression> values) {
        if (!(pattern instanceof Literal literal)) {
            return;
        }
        List<MatchResult> verbs = VERB.matcher((String) literal.value())
                .results()
                .filter(verb -> !verb.group(1).equals("%"))
                .toList();
        for (int i = 0; i < verbs.size(); i++) {
            String verb = verbs.get(i).group(3);
            if (verb == null || !"sdfeboxX".contains(verb)) {
                throw Catalogue.FORMAT_VERB
                        .in(pattern.offset(), verbs.get(i).group())
                        .thrown();
            }
            if (i == values.size()) {
                throw Catalogue.FORMAT_VALUES
                        .in(pattern.offset(), verbs.size(), values.size())
                        .thrown();
            }
            if (!takes(verb.charAt(0), values.get(i).type())) {
                throw Catalogue.FORMAT_TYPE
                        .in(
                                values.get(i).offset(),
                                "%" + verb,
                                values.get(i).type().cel())
                        .thrown();
            }
        }
        if (verbs.size() < values.size()) {
            throw Catalogue.FORMAT_VALUES
                    .in(pattern.offset(), verbs.size(), values.size())
                    .thrown();
        }
    }

    /** Of what later versions of the table add, only {@code %s} is sure. */
    private static boolean takes(char verb, Type type) {
        if (verb == 's') {
            return !(type instanceof Type.Struct) && !(type instanceof Type.Opaque);
        }
        return switch (verb) {
            case 'x', 'X' -> type == INT || type == STRING;
            case 'b' -> type == INT || type == Scalar.BOOL;
            case 'o' -> type == INT;
            default -> type == INT || type == Scalar.DOUBLE;
        };
    }
}
