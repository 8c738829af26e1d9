package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.BOOL;
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
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Writer;
import java.util.Arrays;
import java.util.List;

/** Generates the comparisons of the types that have an order. */
final class Ordering {

    /** The types of numbers and times, in the order in which a function declares its overloads for them. */
    static final List<Scalar> QUANTITIES = List.of(INT, UINT, DOUBLE, DECIMAL, TIMESTAMP, DURATION, DATE, DATE_TIME);

    /** The types whose values have an order. */
    static final List<Scalar> ALL =
            List.of(INT, UINT, DOUBLE, BOOL, STRING, BYTES, DECIMAL, TIMESTAMP, DURATION, DATE, DATE_TIME);

    private Ordering() {}

    /**
     * Returns the Java code of a comparison whose result is a negative number, zero or a positive number. It is not for
     * the types int and double, which Java compares with operators.
     */
    static CodeBlock compared(Type type, Java left, Java right) {
        return switch ((Scalar) type) {
            case UINT -> call(Long.class, "compareUnsigned", left, right);
            case BOOL -> call(Boolean.class, "compare", left, right);
            case BYTES -> call(Arrays.class, "compareUnsigned", left, right);
            case STRING -> CodeBlock.of("$T.compare($L, $L)", ExpressionRuntime.EXPRESSIONS, left.code(), right.code());
            case TIMESTAMP -> CodeBlock.of("$T.compare($L, $L)", ExpressionRuntime.TIMES, left.code(), right.code());
            default -> CodeBlock.of("$L.compareTo($L)", left.receiver(), right.code());
        };
    }

    private static CodeBlock call(Class<?> holder, String method, Java left, Java right) {
        return CodeBlock.of("$T.$L($L, $L)", holder, method, left.code(), right.code());
    }

    /**
     * Selects the greater or the lesser of two values. If the values are equal, the result is the first. Doubles follow
     * {@link Math}: the result is NaN if one of the values is NaN, and -0.0 is less than 0.0.
     */
    enum Extreme {
        GREATEST("max", ">", ">="),
        LEAST("min", "<", "<=");

        private final String method;
        private final String beyond;
        private final String orEqual;

        Extreme(String method, String beyond, String orEqual) {
            this.method = method;
            this.beyond = beyond;
            this.orEqual = orEqual;
        }

        /** Returns the name of the function on lists, which is also the name of the method of {@link Math}. */
        String method() {
            return method;
        }

        /** Returns the Java code that selects one of two values. */
        Java of(Type type, Java one, Java other, Writer writer) {
            if (hasMethod(type)) {
                return ofMethod(type, one, other);
            }
            Java first = writer.body().simple(one, "one");
            Java second = writer.body().simple(other, "other");
            CodeBlock choice = CodeBlock.of(
                    "$L $L 0 ? $L : $L", compared(type, first, second), orEqual, first.code(), second.code());
            return new Java(choice, type.java(), Java.CONDITIONAL, false);
        }

        /**
         * Returns the Java code for the next result of a loop, from the previous result and an item. In the
         * first iteration, the next result is the item.
         */
        CodeBlock next(Type type, Java result, Java isFirst, Java item) {
            return hasMethod(type)
                    ? CodeBlock.of(
                            "$L ? $L : $L",
                            isFirst.code(),
                            item.code(),
                            ofMethod(type, result, item).code())
                    : CodeBlock.of(
                            "$L || $L $L 0 ? $L : $L",
                            isFirst.code(),
                            compared(type, item, result),
                            beyond,
                            item.code(),
                            result.code());
        }

        /** Returns whether a type is a number type for which Java has the methods {@code max} and {@code min}. */
        static boolean hasMethod(Type type) {
            return type == INT || type == DOUBLE || type == DECIMAL;
        }

        private Java ofMethod(Type type, Java one, Java other) {
            return type == DECIMAL
                    ? Java.primary(type.java(), "$L.$L($L)", one.receiver(), method, other.code())
                    : Java.primary(
                            type.java(), "$T.$L($L, $L)", Math.class, method, number(type, one), number(type, other));
        }

        /**
         * Returns the Java code of an operand. It converts an {@code int} to {@code long}, because Java would otherwise
         * select the method of {@link Math} for {@code int}.
         */
        private static CodeBlock number(Type type, Java value) {
            return type == INT ? value.asLong() : value.code();
        }
    }
}
