package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.BOOL;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.BYTES;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DECIMAL;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DOUBLE;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DURATION;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.UINT;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
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
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Writer;
import io.github.kling4j.validation.generator.function.Ordering.Extreme;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Functions on lists and maps. {@code size} also accepts text and bytes. */
public final class Lists {

    private static final Type ANY_LIST = ListType.of(new Parameter("A"));
    private static final Type ANY_MAP = MapType.of(new Parameter("A"), new Parameter("B"));

    /** The function {@code size}, which counts items, map entries, code points or bytes. */
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
            Function.of(
                    "sum",
                    Form.MEMBER,
                    "list.sum()",
                    sum(INT, true),
                    sum(UINT, true),
                    sum(DOUBLE, false),
                    sum(DECIMAL, true),
                    sum(DURATION, true)),
            extreme("min", Extreme.LEAST),
            extreme("max", Extreme.GREATEST));

    private Lists() {}

    private static Overload sum(Type item, boolean overflows) {
        return Overload.of(ListType.of(item))
                .to(item)
                .failing(call -> overflows, Lists::sum)
                .with(Trait.GOES_OVER_ITEMS);
    }

    /** Returns the function {@code min} or {@code max} on lists. A call fails for an empty list. */
    private static Function extreme(String name, Extreme extreme) {
        Translation java = greatestOrLeast(extreme);
        return Function.of(
                name,
                Form.MEMBER,
                "list." + name + "(), as in [a, b]." + name + "()",
                Ordering.ALL.stream()
                        .map(item -> Overload.of(ListType.of(item))
                                .to(item)
                                .failing(java)
                                .with(Trait.GOES_OVER_ITEMS))
                        .toArray(Overload[]::new));
    }

    private static Java length(Operation call, Writer writer) {
        Java text = writer.body().simple(writer.value(call.left()), "text");
        return Java.primary(TypeName.INT, "$1L.codePointCount(0, $1L.length())", text.receiver());
    }

    /**
     * Returns the Java code for the size of a list or map. It counts the items of a filter or mapping without creating
     * a list, unless the evaluation of an item may fail.
     */
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
        writer.forEach(call.left(), item -> writer.body().code().addStatement(added((Scalar) call.type(), sum, item)));
        return sum;
    }

    private static CodeBlock added(Scalar type, Java sum, Java item) {
        return switch (type) {
            case INT -> CodeBlock.of("$1L = $2T.addExact($1L, $3L)", sum.code(), Math.class, item.asLong());
            case DOUBLE -> CodeBlock.of("$L += $L", sum.code(), item.code());
            case DECIMAL -> added(ExpressionRuntime.DECIMALS, "add", sum, item);
            case UINT -> added(ExpressionRuntime.UNSIGNED_NUMBERS, "add", sum, item);
            default -> added(ExpressionRuntime.TIMES, "plus", sum, item);
        };
    }

    private static CodeBlock added(ClassName holder, String method, Java sum, Java item) {
        return CodeBlock.of("$1L = $2T.$3L($1L, $4L)", sum.code(), holder, method, item.code());
    }

    private static CodeBlock zero(Type type) {
        return type == DECIMAL || type == DURATION ? CodeBlock.of("$T.ZERO", type.java()) : CodeBlock.of("0");
    }

    /** Returns the translation to a loop that finds the least or the greatest item. */
    static Translation greatestOrLeast(Extreme extreme) {
        return (call, writer) -> {
            Type type = call.type();
            CodeBlock none = type == BOOL
                    ? CodeBlock.of("false")
                    : type.java().isPrimitive() || type == DECIMAL ? zero(type) : CodeBlock.of("null");
            Java result = writer.body().local(extreme.method(), type.java(), none);
            Java isEmpty = writer.body().local("isEmpty", TypeName.BOOLEAN, CodeBlock.of("true"));
            writer.forEach(call.left(), item -> {
                boolean isNumber = Extreme.hasMethod(type);
                Java value = writer.body().simple(type == INT ? item.widened() : item, isNumber ? "number" : "value");
                writer.body().code().addStatement("$L = $L", result.code(), extreme.next(type, result, isEmpty, value));
                writer.body().code().addStatement("$L = false", isEmpty.code());
            });
            writer.body().code().beginControlFlow("if ($L)", isEmpty.code());
            writer.body()
                    .code()
                    .addStatement(
                            "throw new $T($S)", ArithmeticException.class, extreme.method() + " of an empty list");
            writer.body().code().endControlFlow();
            return result;
        };
    }
}
