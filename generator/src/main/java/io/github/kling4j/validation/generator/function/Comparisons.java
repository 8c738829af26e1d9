package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.BYTES;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DATE;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DATE_TIME;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DECIMAL;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DOUBLE;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DURATION;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.TIMESTAMP;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.UINT;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Overload.Translation;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** The operators that test equality and order. */
public final class Comparisons {

    private static final Type ANY = new Parameter("A");

    static final Function EQUAL = equality("_==_", "==", true);
    static final Function NOT_EQUAL = equality("_!=_", "!=", false);
    static final Function LESS = order("<", "less", order -> order < 0);
    static final Function LESS_OR_EQUAL = order("<=", "lessOrEqual", order -> order <= 0);
    static final Function GREATER = order(">", "greater", order -> order > 0);
    static final Function GREATER_OR_EQUAL = order(">=", "greaterOrEqual", order -> order >= 0);

    static final List<Function> ALL = List.of(EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL);

    /** Not a map: the hash codes of all overloads would take longer than the rest of this class. */
    private static final List<Opposites> OPPOSITES = List.of(
            new Opposites(EQUAL, NOT_EQUAL),
            new Opposites(NOT_EQUAL, EQUAL),
            new Opposites(LESS, GREATER_OR_EQUAL),
            new Opposites(LESS_OR_EQUAL, GREATER),
            new Opposites(GREATER, LESS_OR_EQUAL),
            new Opposites(GREATER_OR_EQUAL, LESS));

    private record Opposites(Function one, Function other) {}

    private Comparisons() {}

    /** Returns true for {@code ==}, false for {@code !=}, and empty for other operations. */
    public static Optional<Boolean> equality(Operation operation) {
        return EQUAL.isCalledBy(operation)
                ? Optional.of(true)
                : NOT_EQUAL.isCalledBy(operation) ? Optional.of(false) : Optional.empty();
    }

    /**
     * Returns the opposite of a comparison: {@code >=} for {@code <}, for example. Returns empty for other operations,
     * and for an order of doubles, which has no opposite because of NaN.
     */
    public static Optional<Operation> opposite(Operation comparison) {
        boolean isExact = EQUAL.isCalledBy(comparison)
                || NOT_EQUAL.isCalledBy(comparison)
                || !comparison.overload().parameters().contains(DOUBLE);
        return OPPOSITES.stream()
                .filter(pair -> isExact && pair.one().isCalledBy(comparison))
                .map(pair -> pair.other().overloads().get(pair.one().overloads().indexOf(comparison.overload())))
                .map(overload -> new Operation(overload, comparison.operands(), comparison.type(), comparison.offset()))
                .findFirst();
    }

    private static Function equality(String name, String symbol, boolean isEqual) {
        return Function.operator(
                name,
                symbol,
                Overload.of(ANY, ANY)
                        .certain((call, writer) -> equality(
                                isEqual, call.left().type(), writer.value(call.left()), writer.value(call.right())))
                        .constant(values -> {
                            Boolean equal = ConstantOrder.equal(values.get(0), values.get(1));
                            return equal == null ? null : (Object) (equal == isEqual);
                        })
                        .with(Trait.COMPARES, Trait.TAKES_NULL_ITEMS));
    }

    /** Returns the Java code of {@code ==} or {@code !=} for two values of the same type. */
    static Java equality(boolean isEqual, Type type, Java left, Java right) {
        if (type == Scalar.NULL || type == Scalar.NOTHING) {
            return Java.constant(CodeBlock.of("$L", isEqual), TypeName.BOOLEAN);
        }
        if (type.java().equals(STRING.java()) || type == DURATION || type == DATE || type == DATE_TIME) {
            return call(isEqual, CodeBlock.of("$L.equals($L)", left.receiver(), right.code()));
        }
        if (type == DECIMAL || type == TIMESTAMP) {
            CodeBlock order = Ordering.compared(type, left, right);
            return Java.condition(Java.EQUALITY, "$L $L 0", order, isEqual ? "==" : "!=");
        }
        if (type == BYTES) {
            return call(isEqual, CodeBlock.of("$T.equals($L, $L)", Arrays.class, left.code(), right.code()));
        }
        if (!(type instanceof Scalar)) {
            return call(
                    isEqual,
                    CodeBlock.of("$T.equal($L, $L)", ExpressionRuntime.EXPRESSIONS, left.code(), right.code()));
        }
        CodeBlock first = left.isBoxed() && right.isBoxed() ? left.unboxed() : left.in(Java.RELATION);
        return Java.condition(Java.EQUALITY, "$L $L $L", first, isEqual ? "==" : "!=", right.in(Java.RELATION));
    }

    private static Overload ordered(Type type, String symbol, Overload.Constant constant) {
        Overload overload = Overload.of(type, type)
                .certain((call, writer) -> Java.condition(
                        Java.RELATION,
                        "$L $L 0",
                        Ordering.compared(type, writer.value(call.left()), writer.value(call.right())),
                        symbol));
        boolean areConstantsCompared = type != UINT && type != BYTES;
        return areConstantsCompared ? overload.constant(constant) : overload;
    }

    private static Java call(boolean isTrue, CodeBlock call) {
        return isTrue ? Java.condition(Java.PRIMARY, "$L", call) : Java.condition(Java.UNARY, "!$L", call);
    }

    private static Function order(String symbol, String ofMixed, IntPredicate holds) {
        Overload.Constant constant = values -> {
            Integer order = ConstantOrder.of(values.get(0), values.get(1));
            return order == null ? null : (Object) holds.test(order);
        };
        Translation mixed = Calls.runTime(ofMixed, TypeName.BOOLEAN);
        Stream<Overload> ofPrimitives = Stream.of(
                Overload.of(INT, INT).certain(ofNumbers(symbol)).constant(constant),
                Overload.of(DOUBLE, DOUBLE).certain(ofNumbers(symbol)).constant(constant),
                Overload.of(INT, DOUBLE).certain(mixed).constant(constant),
                Overload.of(DOUBLE, INT).certain(mixed).constant(constant));
        Stream<Overload> ofOthers = Ordering.ALL.stream()
                .filter(type -> type != INT && type != DOUBLE)
                .map(type -> ordered(type, symbol, constant));
        return Function.operator(
                "_" + symbol + "_",
                symbol,
                Stream.concat(ofPrimitives, ofOthers).toArray(Overload[]::new));
    }

    private static Translation ofNumbers(String symbol) {
        return (call, writer) -> Java.condition(
                Java.RELATION,
                "$L $L $L",
                writer.value(call.left()).in(Java.ADDITION),
                symbol,
                writer.value(call.right()).in(Java.ADDITION));
    }
}
