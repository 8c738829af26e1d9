package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.DATE;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DATE_TIME;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DURATION;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.TIMESTAMP;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.code.TextLiteral;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Functions that create, move and convert times. */
public final class Times {

    /** The Java type of the timestamps that rules create. */
    public static final ClassName INSTANT = ClassName.get(Instant.class);

    private static final TypeName ZONE = ClassName.get(ZoneId.class);
    /** The Java types of the times that rules create, by their types in expressions. */
    private static final Map<Scalar, TypeName> MADE = Map.of(
            TIMESTAMP, INSTANT,
            DURATION, ClassName.get(Duration.class),
            DATE, ClassName.get(LocalDate.class),
            DATE_TIME, ClassName.get(LocalDateTime.class));

    private static final Overload TO_INSTANT =
            Overload.of(TIMESTAMP).to(TIMESTAMP).certain((call, writer) -> instant(writer.value(call.left())));

    static final Overload TO_INT = Overload.of(TIMESTAMP)
            .to(INT)
            .certain(Calls.on(ExpressionRuntime.TIMES, "seconds", TypeName.LONG))
            .constant(values -> ((Instant) values.get(0)).getEpochSecond());

    /** The operator {@code duration + timestamp}. */
    static final Overload MOVED_BEHIND = Overload.of(DURATION, TIMESTAMP)
            .to(TIMESTAMP)
            .failing((call, writer) -> {
                CodeBlock duration = writer.value(call.left()).code();
                return Java.primary(
                        INSTANT,
                        "$T.plus($L, $L)",
                        ExpressionRuntime.TIMES,
                        writer.value(call.right()).code(),
                        duration);
            });

    static final List<Function> ALL = List.of(
            Function.of(
                    "timestamp",
                    Form.GLOBAL,
                    "timestamp(x)",
                    same(TIMESTAMP),
                    read(
                            TIMESTAMP,
                            "timestamp",
                            TimeLiterals::timestamp,
                            time -> CodeBlock.of("$T.parse($S)", Instant.class, time)),
                    Overload.of(INT)
                            .to(TIMESTAMP)
                            .failing(Calls.on(ExpressionRuntime.TIMES, "timestamp", INSTANT))
                            .constant(values -> TimeLiterals.timestamp((Long) values.get(0))),
                    inZone(DATE, TIMESTAMP, ExpressionRuntime.TIMES, "timestamp"),
                    inZone(DATE_TIME, TIMESTAMP, ExpressionRuntime.TIMES, "timestamp")),
            Function.of(
                    "duration",
                    Form.GLOBAL,
                    "duration(x)",
                    same(DURATION),
                    read(DURATION, "duration", TimeLiterals::duration, Times::duration)),
            Function.of(
                    "date",
                    Form.GLOBAL,
                    "date(x)",
                    same(DATE),
                    read(DATE, "date", LocalDate::parse, date -> CodeBlock.of("$T.parse($S)", LocalDate.class, date)),
                    inZone(TIMESTAMP, DATE, ExpressionRuntime.TIME_TEXTS, "date"),
                    Overload.of(DATE_TIME)
                            .to(DATE)
                            .certain((call, writer) -> Java.primary(
                                    made(DATE),
                                    "$L.toLocalDate()",
                                    writer.value(call.left()).receiver()))
                            .constant(values -> ((LocalDateTime) values.get(0)).toLocalDate())),
            Function.of(
                    "datetime",
                    Form.GLOBAL,
                    "datetime(x)",
                    same(DATE_TIME),
                    read(
                            DATE_TIME,
                            "dateTime",
                            TimeLiterals::dateTime,
                            time -> CodeBlock.of("$T.parse($S)", LocalDateTime.class, time)),
                    inZone(TIMESTAMP, DATE_TIME, ExpressionRuntime.TIME_TEXTS, "dateTime")));

    private Times() {}

    private static TypeName made(Scalar type) {
        return Objects.requireNonNull(MADE.get(type), type::cel);
    }

    private static Overload same(Type type) {
        return Overload.of(type)
                .to(type)
                .certain((call, writer) -> writer.value(call.left()))
                .constant(values -> values.get(0));
    }

    /** Returns an overload that parses a text. A valid literal becomes a constant of the generated class. */
    private static <T> Overload read(
            Scalar type,
            String method,
            java.util.function.Function<String, T> reader,
            java.util.function.Function<T, CodeBlock> literal) {
        return Overload.of(STRING)
                .to(type)
                .failing(
                        call -> written(reader, call.left()).isEmpty(),
                        (call, writer) -> written(reader, call.left())
                                .map(value -> writer.constants().add(method, made(type), literal.apply(value)))
                                .map(name -> Java.constant(CodeBlock.of("$L", name), made(type)))
                                .orElseGet(() -> Calls.on(ExpressionRuntime.TIME_TEXTS, method, made(type))
                                        .of(call, writer)))
                .constant(values -> reader.apply((String) values.get(0)));
    }

    private static <T> Optional<T> written(java.util.function.Function<String, T> reader, Expression text) {
        return text instanceof Literal literal ? TimeLiterals.read(reader, literal.text()) : Optional.empty();
    }

    private static CodeBlock duration(Duration duration) {
        return duration.getNano() == 0
                ? CodeBlock.of("$T.ofSeconds($LL)", Duration.class, duration.getSeconds())
                : CodeBlock.of("$T.ofSeconds($LL, $L)", Duration.class, duration.getSeconds(), duration.getNano());
    }

    /** Returns an overload that takes a time and a time zone. */
    private static Overload inZone(Type from, Scalar to, ClassName holder, String method) {
        return Overload.of(from, STRING)
                .to(to)
                .failing((call, writer) -> Java.primary(
                        made(to),
                        "$T.$L($L, $L)",
                        holder,
                        method,
                        writer.value(call.left()).code(),
                        zone(call.right(), writer)))
                .with(Overload.Trait.TAKES_ZONE);
    }

    /** Returns whether an expression is a literal that contains the name of a known time zone. */
    public static boolean isZone(Expression text) {
        return written(TimeLiterals::zone, text).isPresent();
    }

    /** Returns the Java code of a time zone. A valid literal becomes a constant of the generated class. */
    static CodeBlock zone(Expression text, Writer writer) {
        return written(TimeLiterals::zone, text)
                .map(zone -> zone.equals(ZoneOffset.UTC)
                        ? CodeBlock.of("$T.UTC", ZoneOffset.class)
                        : CodeBlock.of(
                                "$L",
                                writer.constants()
                                        .add(
                                                "zone",
                                                ZONE,
                                                CodeBlock.of("$T.of($L)", ZoneId.class, TextLiteral.of(zone.getId())))))
                .orElseGet(() -> CodeBlock.of(
                        "$T.zone($L)",
                        ExpressionRuntime.TIME_TEXTS,
                        writer.value(text).code()));
    }

    /** Returns an expression that converts a timestamp of any Java type to an {@code Instant}. */
    public static Expression instant(Expression timestamp) {
        return new Operation(TO_INSTANT, List.of(timestamp), TIMESTAMP, timestamp.offset());
    }

    /** Returns the Java code of a timestamp, converted to an {@code Instant} if it has another type. */
    static Java instant(Java timestamp) {
        return timestamp.type().equals(INSTANT)
                ? timestamp
                : Java.primary(INSTANT, "$T.instant($L)", ExpressionRuntime.TIMES, timestamp.code());
    }

    /** Returns an operator that adds a duration to a time or a duration, or subtracts it. */
    static Overload moved(Scalar type, Scalar duration, String method) {
        return Overload.of(type, duration).to(type).failing(Calls.on(ExpressionRuntime.TIMES, method, made(type)));
    }

    /** Returns the operator that subtracts one time from another. */
    static Overload between(Scalar type) {
        return Overload.of(type, type)
                .to(DURATION)
                .failing(Calls.on(ExpressionRuntime.TIMES, "between", made(DURATION)));
    }

    static Overload text(Scalar type) {
        return Overload.of(type)
                .to(STRING)
                .failing(Calls.on(ExpressionRuntime.TIME_TEXTS, "toText", ClassName.get(String.class)));
    }
}
