package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.BYTES;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DATE;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DATE_TIME;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DOUBLE;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DURATION;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.TIMESTAMP;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.UINT;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.stream.Stream;

/** The arithmetic operators. They also calculate with times, and {@code +} also joins texts, bytes and lists. */
final class Arithmetic {

    private static final ClassName MATH = ClassName.get(Math.class);
    private static final Type ANY_LIST = ListType.of(new Parameter("A"));

    private static final Overload JOINED_TEXTS = Overload.of(STRING, STRING)
            .to(STRING)
            .certain(Calls.infix("+", Java.ADDITION, ClassName.get(String.class)))
            .constant(values -> values.get(0) + (String) values.get(1));
    private static final Overload JOINED_LISTS = Overload.of(ANY_LIST, ANY_LIST)
            .to(ANY_LIST)
            .certain((call, writer) ->
                    Calls.runTime("concat", call.type().java()).of(call, writer))
            .constant(values -> Stream.concat(((List<?>) values.get(0)).stream(), ((List<?>) values.get(1)).stream())
                    .toList())
            .with(Trait.KEEPS_ITEMS, Trait.TAKES_NULL_ITEMS);

    static final List<Function> ALL = List.of(
            Function.operator(
                    "_+_",
                    "+",
                    exact("addExact", Math::addExact),
                    unsigned(ExpressionRuntime.UNSIGNED_NUMBERS, "add"),
                    ofDoubles("+", Java.ADDITION, (a, b) -> a + b),
                    JOINED_TEXTS,
                    Overload.of(BYTES, BYTES)
                            .to(BYTES)
                            .certain(Calls.on(ExpressionRuntime.BYTES, "concat", BYTES.java())),
                    JOINED_LISTS,
                    Decimals.exact("add"),
                    Times.moved(TIMESTAMP, DURATION, "plus"),
                    Times.MOVED_BEHIND,
                    Times.moved(DURATION, DURATION, "plus"),
                    Times.moved(DATE, DURATION, "plus"),
                    Times.moved(DATE_TIME, DURATION, "plus")),
            Function.operator(
                    "_-_",
                    "-",
                    exact("subtractExact", Math::subtractExact),
                    unsigned(ExpressionRuntime.UNSIGNED_NUMBERS, "subtract"),
                    ofDoubles("-", Java.ADDITION, (a, b) -> a - b),
                    Decimals.exact("subtract"),
                    Times.moved(TIMESTAMP, DURATION, "minus"),
                    Times.between(TIMESTAMP),
                    Times.moved(DURATION, DURATION, "minus"),
                    Times.moved(DATE, DURATION, "minus"),
                    Times.between(DATE),
                    Times.moved(DATE_TIME, DURATION, "minus"),
                    Times.between(DATE_TIME)),
            Function.operator(
                    "_*_",
                    "*",
                    exact("multiplyExact", Math::multiplyExact),
                    unsigned(ExpressionRuntime.UNSIGNED_NUMBERS, "multiply"),
                    ofDoubles("*", Java.MULTIPLICATION, (a, b) -> a * b),
                    Decimals.exact("multiply")),
            Function.operator(
                    "_/_",
                    "/",
                    Overload.of(INT, INT)
                            .to(INT)
                            .failing(
                                    call -> !hasHarmlessDivisor(call),
                                    (call, writer) -> hasHarmlessDivisor(call)
                                            ? quotient("/").of(call, writer)
                                            : Calls.runTime("divide", TypeName.LONG)
                                                    .of(call, writer))
                            .constant(Arithmetic::quotient),
                    unsigned(ClassName.get(Long.class), "divideUnsigned"),
                    ofDoubles("/", Java.MULTIPLICATION, (a, b) -> a / b)),
            Function.operator(
                    "_%_",
                    "%",
                    // Java's operator fails only for zero. javac warns of a literal zero, so the generated code then
                    // calls the method for division, which fails, too.
                    Overload.of(INT, INT)
                            .to(INT)
                            .failing(
                                    call -> !hasHarmlessDivisor(call),
                                    (call, writer) -> isZero(call.right())
                                            ? Calls.runTime("divide", TypeName.LONG)
                                                    .of(call, writer)
                                            : quotient("%").of(call, writer))
                            .constant(values -> (Long) values.get(1) == -1
                                    ? null
                                    : (Object) ((Long) values.get(0) % (Long) values.get(1))),
                    unsigned(ClassName.get(Long.class), "remainderUnsigned"),
                    Decimals.exact("remainder")),
            Function.operator(
                    "-_",
                    "-",
                    Overload.of(INT)
                            .to(INT)
                            .failing(Calls.on(MATH, "negateExact", TypeName.LONG))
                            .constant(values -> Math.negateExact((Long) values.get(0))),
                    Overload.of(DOUBLE)
                            .to(DOUBLE)
                            .certain((call, writer) -> new Java(
                                    CodeBlock.of(
                                            "-$L", writer.value(call.left()).in(Java.PRIMARY)),
                                    TypeName.DOUBLE,
                                    Java.UNARY,
                                    false))
                            .constant(values -> -(Double) values.get(0)),
                    Decimals.NEGATED));

    private Arithmetic() {}

    private static Overload exact(String method, LongBinaryOperator operator) {
        return Overload.of(INT, INT)
                .to(INT)
                .failing(Calls.on(MATH, method, TypeName.LONG))
                .constant(values -> operator.applyAsLong((Long) values.get(0), (Long) values.get(1)));
    }

    private static Overload unsigned(ClassName holder, String method) {
        return Overload.of(UINT, UINT).to(UINT).failing(Calls.on(holder, method, TypeName.LONG));
    }

    private static Overload ofDoubles(String symbol, int precedence, DoubleBinaryOperator operator) {
        return Overload.of(DOUBLE, DOUBLE)
                .to(DOUBLE)
                .certain(Calls.infix(symbol, precedence, TypeName.DOUBLE))
                .constant(values -> operator.applyAsDouble((Double) values.get(0), (Double) values.get(1)));
    }

    private static boolean isZero(Expression divisor) {
        return divisor instanceof Literal literal && Long.valueOf(0).equals(literal.value());
    }

    /**
     * Returns whether the divisor is a literal with which no division fails. A division fails only if the divisor is 0,
     * or if it is -1 and the dividend is {@link Long#MIN_VALUE}.
     */
    private static boolean hasHarmlessDivisor(Operation division) {
        return division.right() instanceof Literal literal
                && literal.value() instanceof Long divisor
                && divisor != 0
                && divisor != -1;
    }

    private static Overload.Translation quotient(String symbol) {
        return (call, writer) -> {
            Java left = writer.value(call.left()).widened();
            return Calls.infix(left, symbol, writer.value(call.right()), Java.MULTIPLICATION, TypeName.LONG);
        };
    }

    /**
     * Returns the quotient of two constants. The quotient of {@link Long#MIN_VALUE} and -1 fails, because it does not
     * fit in a {@code long}.
     */
    private static Object quotient(List<Object> values) {
        long divisor = (Long) values.get(1);
        return divisor == -1 ? Math.negateExact((Long) values.get(0)) : (long) values.get(0) / divisor;
    }
}
