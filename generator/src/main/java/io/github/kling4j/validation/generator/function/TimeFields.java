package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.DATE;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DATE_TIME;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DURATION;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.TIMESTAMP;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Type;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The functions that return a field of a time, such as the month. As in CEL, months and days begin with 0, except for
 * {@code getDate}.
 */
final class TimeFields {

    static final List<Function> ALL = List.of(
            ofDay("getFullYear", "fullYear", "getYear()"),
            ofDay("getMonth", "month", "getMonthValue() - 1"),
            ofDay("getDate", "date", "getDayOfMonth()"),
            ofDay("getDayOfMonth", "dayOfMonth", "getDayOfMonth() - 1"),
            ofDay("getDayOfWeek", "dayOfWeek", "getDayOfWeek().getValue() % 7"),
            ofDay("getDayOfYear", "dayOfYear", "getDayOfYear() - 1"),
            ofClock("getHours", "hours", "getHour()"),
            ofClock("getMinutes", "minutes", "getMinute()"),
            ofClock("getSeconds", "seconds", "getSecond()"),
            ofClock("getMilliseconds", "milliseconds", "getNano() / 1_000_000"));

    private TimeFields() {}

    private static Function ofDay(String name, String method, String ofLocal) {
        return function(name, method, local(DATE, ofLocal), local(DATE_TIME, ofLocal));
    }

    private static Function ofClock(String name, String method, String ofLocal) {
        Overload ofDuration =
                Overload.of(DURATION).to(INT).certain(Calls.on(ExpressionRuntime.TIME_FIELDS, method, TypeName.LONG));
        return function(name, method, local(DATE_TIME, ofLocal), ofDuration);
    }

    private static Function function(String name, String method, Overload... others) {
        List<Overload> all = new ArrayList<>(List.of(
                Overload.of(TIMESTAMP)
                        .to(INT)
                        .certain((call, writer) ->
                                java(method, writer.value(call.left()), CodeBlock.of("$T.UTC", ZoneOffset.class))),
                Overload.of(TIMESTAMP, STRING)
                        .to(INT)
                        .failing(
                                call -> !Times.isZone(call.right()),
                                (call, writer) ->
                                        java(method, writer.value(call.left()), Times.zone(call.right(), writer)))
                        .with(Overload.Trait.TAKES_ZONE)));
        all.addAll(List.of(others));
        return new Function(name, Form.MEMBER, "time." + name + "()", all);
    }

    private static Java java(String method, Java time, CodeBlock zone) {
        return Java.primary(TypeName.LONG, "$T.$L($L, $L)", ExpressionRuntime.TIME_FIELDS, method, time.code(), zone);
    }

    private static Overload local(Type type, String getter) {
        int precedence =
                getter.contains(" - ") ? Java.ADDITION : getter.contains(" ") ? Java.MULTIPLICATION : Java.PRIMARY;
        return Overload.of(type)
                .to(INT)
                .certain((call, writer) -> new Java(
                        CodeBlock.of("$L.$L", writer.value(call.left()).receiver(), getter),
                        TypeName.INT,
                        precedence,
                        false));
    }
}
