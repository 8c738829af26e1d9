package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.code.TextLiteral;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.model.Property;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Generates the Java code of constants and of default values. */
final class Literals {

    private Literals() {}

    static Java of(@Nullable Object value) {
        if (value instanceof Long number) {
            return whole(number);
        }
        if (value instanceof Double number) {
            int precedence = Double.compare(number, 0) < 0 ? Java.UNARY : Java.PRIMARY;
            return new Java(decimal(number), TypeName.DOUBLE, precedence, true);
        }
        return value instanceof String text
                ? text(text)
                : Java.constant(
                        CodeBlock.of("$L", value), value == null ? ClassName.get(Object.class) : TypeName.BOOLEAN);
    }

    /** Returns a string literal, or a concatenation with one literal for each line if the text has several lines. */
    private static Java text(String text) {
        boolean isSum = text.indexOf('\n') >= 0 && text.indexOf('\n') < text.length() - 1;
        return new Java(TextLiteral.of(text), ClassName.get(String.class), isSum ? Java.ADDITION : Java.PRIMARY, true);
    }

    static Java whole(long number) {
        if (number == (int) number) {
            return new Java(CodeBlock.of("$L", number), TypeName.INT, number < 0 ? Java.UNARY : Java.PRIMARY, true);
        }
        return number == Long.MIN_VALUE
                ? Java.constant(CodeBlock.of("$T.MIN_VALUE", Long.class), TypeName.LONG)
                : new Java(CodeBlock.of("$LL", number), TypeName.LONG, number < 0 ? Java.UNARY : Java.PRIMARY, true);
    }

    static CodeBlock decimal(double number) {
        if (Double.isNaN(number)) {
            return CodeBlock.of("$T.NaN", Double.class);
        }
        return Double.isInfinite(number)
                ? CodeBlock.of("$T.$L_INFINITY", Double.class, number > 0 ? "POSITIVE" : "NEGATIVE")
                : CodeBlock.of("$L", number);
    }

    /** Returns the Java code for the value of a property, or for the default of the property if the value is null. */
    static CodeBlock effective(Property property, Java given, Forms forms) {
        CodeBlock call = given.receiver();
        String text =
                Objects.requireNonNull(property.defaultValue(), "no default").text();
        return switch (property.value().kind()) {
            case FLAG ->
                text.equals("true")
                        ? CodeBlock.of("$1L == null || $1L", call)
                        : CodeBlock.of("$1L != null && $1L", call);
            case TEXT -> CodeBlock.of("$1L == null ? $2L : $1L", call, TextLiteral.of(text));
            case OPEN_ENUM, ENUM ->
                CodeBlock.of(
                        "$L == null ? $L : $L",
                        call,
                        TextLiteral.of(text),
                        forms.converted(Scalar.STRING, given).code());
            case BIG ->
                CodeBlock.of(
                        "$L == null ? $L : $L",
                        call,
                        forms.decimal(new BigDecimal(text)).code(),
                        forms.converted(Scalar.DECIMAL, given).code());
            case WHOLE ->
                CodeBlock.of(
                        "$1L == null ? $2L : $1L",
                        call,
                        whole(Long.parseLong(text)).code());
            default -> CodeBlock.of("$1L == null ? $2L : $1L", call, decimal(Double.parseDouble(text)));
        };
    }
}
