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
import java.util.List;

/** CEL's extension for numbers. */
final class MathFunctions {

    private static final ClassName MATH = ClassName.get(Math.class);
    private static final ClassName DOUBLES = ClassName.get(Double.class);

    static final List<Function> ALL = List.of(
            extreme("greatest", "max"),
            extreme("least", "min"),
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

    /** More than two operands are the items of a list, of which the parser makes them. */
    private static Function extreme(String name, String java) {
        Translation ofTwo = Calls.on(MATH, java, TypeName.LONG);
        return math(
                name,
                "x, y",
                same(INT),
                same(DOUBLE),
                Overload.of(INT, INT).to(INT).certain(ofTwo),
                Overload.of(DOUBLE, DOUBLE).to(DOUBLE).certain(Calls.on(MATH, java, TypeName.DOUBLE)),
                ofList(INT, java),
                ofList(DOUBLE, java));
    }

    private static Overload same(Type type) {
        return Overload.of(type)
                .to(type)
                .certain((call, writer) -> writer.value(call.left()))
                .constant(values -> values.get(0));
    }

    private static Overload ofList(Type item, String java) {
        return Overload.of(ListType.of(item))
                .to(item)
                .failing(
                        call -> !isWritten(call),
                        (call, writer) -> isWritten(call)
                                ? nested(call, writer, java)
                                : Lists.extreme(java).of(call, writer));
    }

    private static boolean isWritten(Operation call) {
        return call.left() instanceof ListLiteral list && !list.items().isEmpty();
    }

    private static Java nested(Operation call, Writer writer, String java) {
        CodeBlock result = ((ListLiteral) call.left())
                .items().stream()
                        .map(item -> item.type() == INT
                                ? writer.value(item).asLong()
                                : writer.value(item).code())
                        .reduce((one, other) -> CodeBlock.of("$T.$L($L, $L)", Math.class, java, one, other))
                        .orElseThrow();
        return Java.primary(call.type().java(), "$L", result);
    }

    private static Translation bits(String symbol) {
        // Java's operators on bits bind less tightly than comparisons do.
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
