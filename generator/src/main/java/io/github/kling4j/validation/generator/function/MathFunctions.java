package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.DOUBLE;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Translation;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Writer;
import io.github.kling4j.validation.generator.function.Ordering.Extreme;
import java.util.List;
import java.util.stream.Stream;

/** The functions of CEL's extension for numbers, {@code math}. */
final class MathFunctions {

    private static final ClassName MATH = ClassName.get(Math.class);
    private static final ClassName DOUBLES = ClassName.get(Double.class);

    static final List<Function> ALL = List.of(
            extreme("greatest", Extreme.GREATEST),
            extreme("least", Extreme.LEAST),
            math("ceil", "x", ofDouble(DOUBLE).certain(Calls.on(MATH, "ceil", TypeName.DOUBLE))),
            math("floor", "x", ofDouble(DOUBLE).certain(Calls.on(MATH, "floor", TypeName.DOUBLE))),
            math("round", "x", ofDouble(DOUBLE).certain(Calls.of("Numbers", "round"))),
            math("trunc", "x", ofDouble(DOUBLE).certain(Calls.of("Numbers", "trunc"))),
            math(
                    "abs",
                    "x",
                    Overload.of(INT)
                            .to(INT)
                            .failing(Calls.on(MATH, "absExact", TypeName.LONG))
                            .constant(values -> Math.absExact((Long) values.get(0))),
                    ofDouble(DOUBLE).certain(Calls.on(MATH, "abs", TypeName.DOUBLE))),
            math(
                    "sign",
                    "x",
                    Overload.of(INT)
                            .to(INT)
                            .certain(Calls.on(ClassName.get(Long.class), "signum", TypeName.INT))
                            .constant(values -> (long) Long.signum((Long) values.get(0))),
                    ofDouble(DOUBLE).certain(Calls.on(MATH, "signum", TypeName.DOUBLE))),
            math("isNaN", "x", ofDouble(Type.Scalar.BOOL).certain(Calls.on(DOUBLES, "isNaN", TypeName.BOOLEAN))),
            math("isInf", "x", ofDouble(Type.Scalar.BOOL).certain(Calls.on(DOUBLES, "isInfinite", TypeName.BOOLEAN))),
            math("isFinite", "x", ofDouble(Type.Scalar.BOOL).certain(Calls.on(DOUBLES, "isFinite", TypeName.BOOLEAN))),
            math(
                    "sqrt",
                    "x",
                    ofDouble(DOUBLE).certain(Calls.on(MATH, "sqrt", TypeName.DOUBLE)),
                    Overload.of(INT).to(DOUBLE).certain(Calls.on(MATH, "sqrt", TypeName.DOUBLE))),
            math("bitAnd", "x, y", ofTwo().certain(bits("&"))),
            math("bitOr", "x, y", ofTwo().certain(bits("|"))),
            math("bitXor", "x, y", ofTwo().certain(bits("^"))),
            math("bitNot", "x", Overload.of(INT).to(INT).certain(MathFunctions::inverse)),
            math("bitShiftLeft", "x, distance", ofTwo().failing(Calls.of("Numbers", "shiftLeft"))),
            math("bitShiftRight", "x, distance", ofTwo().failing(Calls.of("Numbers", "shiftRight"))));

    private MathFunctions() {}

    private static Function math(String name, String operands, Overload... overloads) {
        return Function.of("math." + name, Form.GLOBAL, "math." + name + "(" + operands + ")", overloads);
    }

    private static Overload.Signature ofDouble(Type result) {
        return Overload.of(DOUBLE).to(result);
    }

    private static Overload.Signature ofTwo() {
        return Overload.of(INT, INT).to(INT);
    }

    /**
     * Returns the function {@code math.greatest} or {@code math.least}. The parser passes more than two operands as a
     * list.
     */
    private static Function extreme(String name, Extreme extreme) {
        Translation ofTwo = (call, writer) ->
                extreme.of(call.type(), writer.value(call.left()), writer.value(call.right()), writer);
        return math(
                name,
                "x, y",
                Ordering.QUANTITIES.stream()
                        .flatMap(type -> Stream.of(
                                same(type), Overload.of(type, type).to(type).certain(ofTwo), ofList(type, extreme)))
                        .toArray(Overload[]::new));
    }

    private static Overload same(Type type) {
        return Overload.of(type)
                .to(type)
                .certain((call, writer) -> writer.value(call.left()))
                .constant(values -> values.get(0));
    }

    private static Overload ofList(Type item, Extreme extreme) {
        return Overload.of(ListType.of(item))
                .to(item)
                .failing(
                        call -> !isWritten(call),
                        (call, writer) -> isWritten(call)
                                ? ofItems(call, writer, extreme)
                                : Lists.greatestOrLeast(extreme).of(call, writer));
    }

    private static boolean isWritten(Operation call) {
        return call.left() instanceof ListLiteral list && !list.items().isEmpty();
    }

    private static Java ofItems(Operation call, Writer writer, Extreme extreme) {
        return ((ListLiteral) call.left())
                .items().stream()
                        .map(writer::value)
                        .reduce((one, other) -> extreme.of(call.type(), one, other, writer))
                        .orElseThrow();
    }

    private static Translation bits(String symbol) {
        // In Java, comparisons have a higher precedence than bitwise operators.
        return (call, writer) -> Java.primary(
                TypeName.LONG,
                "($L $L $L)",
                writer.value(call.left()).widened().in(Java.UNARY),
                symbol,
                writer.value(call.right()).widened().in(Java.UNARY));
    }

    private static Java inverse(Operation call, Writer writer) {
        return new Java(
                CodeBlock.of("~$L", writer.value(call.left()).widened().in(Java.UNARY)),
                TypeName.LONG,
                Java.UNARY,
                false);
    }
}
