package io.github.kling4j.validation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Formats values of CEL expressions as JSON for messages, with a limited number of items. */
final class ShownValue {

    /** The maximum number of items or entries. */
    private static final int MOST = 50;

    private ShownValue() {}

    static String of(@Nullable Object value) {
        if (value instanceof String text) {
            return Violations.quoted(text);
        }
        if (value instanceof Double || value instanceof Float) {
            return Expressions.toText(((Number) value).doubleValue());
        }
        if (value instanceof Collection<?> items) {
            return "[" + some(items, ShownValue::of) + "]";
        }
        if (value instanceof BigDecimal number) {
            return Decimals.toText(number);
        }
        if (value instanceof Duration duration) {
            return TimeTexts.toText(duration);
        }
        if (value instanceof TemporalAccessor time && Times.isTimestamp(time)) {
            return Times.instant(time).toString();
        }
        return value instanceof Map<?, ?> map
                ? "{" + some(map.entrySet(), entry -> of(entry.getKey()) + ": " + of(entry.getValue())) + "}"
                : String.valueOf(value);
    }

    private static <E> String some(Collection<E> all, Function<E, String> each) {
        String some = all.stream().limit(MOST).map(each).collect(Collectors.joining(", "));
        return all.size() > MOST ? some + ", … (" + all.size() + ")" : some;
    }
}
