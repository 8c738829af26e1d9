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

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Overload.Translation;
import io.github.kling4j.validation.generator.expression.Type;
import java.util.List;
import java.util.Set;

/** Conversions between scalars. */
public final class Conversions {

    private static final ClassName TEXT = ClassName.get(String.class);
    private static final Translation VALUE_OF = Calls.on(TEXT, "valueOf", TEXT);
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE", "t", "1");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE", "f", "0");

    /** Converts an unsigned number to text. Java itself would print its {@code long} value as a signed number. */
    public static final Overload UINT_TO_TEXT =
            text(UINT).certain(Calls.on(ClassName.get(Long.class), "toUnsignedString", TEXT));

    static final List<Function> ALL = List.of(
            conversion(
                    "int",
                    same(INT),
                    Overload.of(UINT)
                            .to(INT)
                            .failing(Calls.on(ExpressionRuntime.UNSIGNED_NUMBERS, "toInt", TypeName.LONG)),
                    Overload.of(DOUBLE).to(INT).failing(Calls.runTime("toInt", TypeName.LONG)),
                    Overload.of(STRING)
                            .to(INT)
                            .failing(Calls.runTime("toInt", TypeName.LONG))
                            .constant(values -> Long.parseLong((String) values.get(0))),
                    Decimals.TO_INT,
                    Times.TO_INT),
            conversion("uint", same(UINT), unsigned(INT), unsigned(DOUBLE), unsigned(STRING)),
            conversion(
                    "double",
                    same(DOUBLE),
                    Overload.of(UINT)
                            .to(DOUBLE)
                            .certain(Calls.on(ExpressionRuntime.UNSIGNED_NUMBERS, "toDouble", TypeName.DOUBLE)),
                    Overload.of(INT)
                            .to(DOUBLE)
                            .certain((call, writer) -> writer.value(call.left()).as(TypeName.DOUBLE))
                            .constant(values -> ((Long) values.get(0)).doubleValue()),
                    Overload.of(STRING).to(DOUBLE).failing(Calls.runTime("toDouble", TypeName.DOUBLE)),
                    Overload.of(DECIMAL)
                            .to(DOUBLE)
                            .certain((call, writer) -> Java.primary(
                                    TypeName.DOUBLE,
                                    "$L.doubleValue()",
                                    writer.value(call.left()).receiver()))),
            conversion(
                    "string",
                    same(STRING),
                    text(INT).certain(VALUE_OF).constant(values -> values.get(0).toString()),
                    text(BOOL)
                            .certain(VALUE_OF)
                            .constant(values -> values.get(0).toString()),
                    UINT_TO_TEXT,
                    text(DOUBLE).certain(Calls.runTime("toText", TEXT)),
                    text(BYTES).failing(Calls.on(ExpressionRuntime.BYTES, "text", TEXT)),
                    Decimals.TO_TEXT,
                    Times.text(TIMESTAMP),
                    Times.text(DURATION),
                    text(DATE).certain(VALUE_OF),
                    text(DATE_TIME).certain(VALUE_OF)),
            conversion(
                    "bytes",
                    same(BYTES),
                    Overload.of(STRING).to(BYTES).certain(Calls.on(ExpressionRuntime.BYTES, "of", BYTES.java()))),
            Function.of(
                    "base64.encode",
                    Form.GLOBAL,
                    "base64.encode(bytes)",
                    Overload.of(BYTES).to(STRING).certain(Calls.on(ExpressionRuntime.BYTES, "toBase64", TEXT))),
            Function.of(
                    "base64.decode",
                    Form.GLOBAL,
                    "base64.decode(text)",
                    Overload.of(STRING).to(BYTES).failing(Calls.on(ExpressionRuntime.BYTES, "ofBase64", BYTES.java()))),
            conversion(
                    "bool",
                    same(BOOL).with(Trait.IS_VALUE),
                    Overload.of(STRING)
                            .failing(Calls.runTime("toBool", TypeName.BOOLEAN))
                            .constant(values -> truth((String) values.get(0)))
                            .with(Trait.IS_VALUE)));

    private Conversions() {}

    private static Function conversion(String name, Overload... overloads) {
        return Function.of(name, Form.GLOBAL, name + "(x)", overloads);
    }

    private static Overload same(Type type) {
        return Overload.of(type)
                .to(type)
                .certain((call, writer) -> writer.value(call.left()))
                .constant(values -> values.get(0));
    }

    private static Overload unsigned(Type type) {
        return Overload.of(type).to(UINT).failing(Calls.on(ExpressionRuntime.UNSIGNED_NUMBERS, "of", TypeName.LONG));
    }

    private static Overload.Signature text(Type type) {
        return Overload.of(type).to(STRING);
    }

    private static boolean truth(String text) {
        if (!TRUE.contains(text) && !FALSE.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return TRUE.contains(text);
    }
}
