package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.BYTES;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DECIMAL;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DOUBLE;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Overload.Translation;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Holder;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import io.github.kling4j.validation.generator.expression.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Functions on lists and maps as wholes; {@code size} is also one on text. */
public final class Lists {

    private static final Type ANY_LIST = ListType.of(new Parameter("A"));
    private static final Type ANY_MAP = MapType.of(new Parameter("A"), new Parameter("B"));

    /** How many items, entries or code points something has. */
    public static final Function SIZE = Function.of(
            "size",
            Form.EITHER,
            "x.size()",
            Overload.of(STRING)
                    .to(INT)
                    .certain(Lists::length)
                    .constant(values -> ((String) values.get(0)).codePoints().count()),
            Overload.of(BYTES)
                    .to(INT)
                    .certain((call, writer) -> Java.primary(
                            TypeName.INT, "$L.length", writer.value(call.left()).receiver())),
            Overload.of(ANY_LIST)
                    .to(INT)
                    .certain(Lists::size)
                    .constant(values -> (long) ((Collection<?>) values.get(0)).size())
                    .with(Trait.TAKES_NULL_ITEMS, Trait.GOES_OVER_ITEMS),
            Overload.of(ANY_MAP)
                    .to(INT)
                    .certain(Lists::size)
                    .constant(values -> (long) ((Map<?, ?>) values.get(0)).size())
                    .with(Trait.TAKES_NULL_ITEMS));

    static final List<Function> ALL = List.of(
            Membership.IN,
            SIZE,
            ofNumbers("sum", "list.sum()", Lists::sum, false),
            ofNumbers("min", "list.min(), as in [a, b].min()", extreme("min"), true),
            ofNumbers("max", "list.max(), as in [a, b].max()", extreme("max"), true));

    private Lists() {}

    /** A sum of ints overflows; the smallest or largest of no numbers is a failure. */
    private static Function ofNumbers(String name, String written, Translation java, boolean failsWhenEmpty) {
        return Function.of(
                name,
                Form.MEMBER,
                written,
                Overload.of(ListType.of(INT)).to(INT).failing(java).with(Trait.GOES_OVER_ITEMS),
                Overload.of(ListType.of(DOUBLE))
                        .to(DOUBLE)
                        .failing(call -> failsWhenEmpty, java)
                        .with(Trait.GOES_OVER_ITEMS),
                Overload.of(ListType.of(DECIMAL)).to(DECIMAL).failing(java).with(Trait.GOES_OVER_ITEMS));
    }

    private static Java length(Operation call, Writer writer) {
        Java text = writer.body().simple(writer.value(call.left()), "text");
        return Java.primary(TypeName.INT, "$1L.codePointCount(0, $1L.length())", text.receiver());
    }

    /** What filters and mappings would make is only counted, unless the making may fail. */
    private static Java size(Operation call, Writer writer) {
        Expression sized = call.left();
        if (sized instanceof Comprehension macro && macro.macro().makesList() && !macro.canFail()) {
            Java count = writer.body().local("count", TypeName.LONG, CodeBlock.of("0"));
            writer.forEach(macro, item -> writer.body().code().addStatement("$L++", count.code()));
            return count;
        }
        boolean isArray = sized.type() instanceof ListType list && list.holder() == Holder.ARRAY;
        return Java.primary(
                TypeName.INT,
                isArray ? "$L.length" : "$L.size()",
                writer.value(sized).receiver());
    }

    private static Java sum(Operation call, Writer writer) {
        Java sum = writer.body().local("sum", call.type().java(), zero(call.type()));
        writer.forEach(call.left(), item -> {
            if (call.type() == DECIMAL) {
                writer.body()
                        .code()
                        .addStatement("$1L = $2T.add($1L, $3L)", sum.code(), Decimals.RUN_TIME, item.code());
            } else if (call.type() == INT) {
                writer.body()
                        .code()
                        .addStatement("$1L = $2T.addExact($1L, $3L)", sum.code(), Math.class, item.asLong());
            } else {
                writer.body().code().addStatement("$L += $L", sum.code(), item.code());
            }
        });
        return sum;
    }

    private static CodeBlock zero(Type type) {
        return type == DECIMAL ? CodeBlock.of("$T.ZERO", type.java()) : CodeBlock.of("0");
    }

    static Translation extreme(String name) {
        return (call, writer) -> {
            Java result = writer.body().local(name, call.type().java(), zero(call.type()));
            Java isEmpty = writer.body().local("isEmpty", TypeName.BOOLEAN, CodeBlock.of("true"));
            writer.forEach(call.left(), item -> {
                Java number = writer.body().simple(call.type() == INT ? item.widened() : item, "number");
                String format = call.type() == DECIMAL
                        ? "$1L = $2L ? $4L : $1L.$5L($4L)"
                        : "$1L = $2L ? $4L : $3T.$5L($1L, $4L)";
                writer.body()
                        .code()
                        .addStatement(format, result.code(), isEmpty.code(), Math.class, number.code(), name);
                writer.body().code().addStatement("$L = false", isEmpty.code());
            });
            writer.body().code().beginControlFlow("if ($L)", isEmpty.code());
            writer.body()
                    .code()
                    .addStatement("throw new $T($S)", ArithmeticException.class, name + " of an empty list");
            writer.body().code().endControlFlow();
            return result;
        };
    }
}
