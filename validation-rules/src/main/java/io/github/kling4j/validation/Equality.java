package io.github.kling4j.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The equality of CEL for values of any type; see {@link Expressions#equal}. */
final class Equality {

    private Equality() {}

    static boolean equal(@Nullable Object first, @Nullable Object second) {
        if (first instanceof List<?> one && second instanceof List<?> other) {
            return equalItems(one, other);
        }
        if (first instanceof Map<?, ?> one && second instanceof Map<?, ?> other) {
            return one.size() == other.size()
                    && one.entrySet().stream().allMatch(entry -> holds(other, entry.getKey(), entry.getValue()));
        }
        if (first instanceof Number one && second instanceof Number other) {
            return equalNumbers(one, other);
        }
        if (first instanceof byte[] one && second instanceof byte[] other) {
            return Arrays.equals(one, other);
        }
        if (first instanceof TemporalAccessor one
                && second instanceof TemporalAccessor other
                && Times.isTimestamp(one)) {
            return Times.isTimestamp(other) && Times.compare(one, other) == 0;
        }
        return Objects.equals(first, second);
    }

    /**
     * Returns whether a map contains an entry. A number is compared with each key of the map, because the keys of the
     * map may have another number type.
     */
    private static boolean holds(Map<?, ?> map, @Nullable Object key, @Nullable Object value) {
        if (key instanceof Number) {
            return map.entrySet().stream()
                    .anyMatch(entry -> equal(key, entry.getKey()) && equal(value, entry.getValue()));
        }
        return map.containsKey(key) && equal(value, map.get(key));
    }

    private static boolean equalItems(List<?> first, List<?> second) {
        if (first.size() != second.size()) {
            return false;
        }
        Iterator<?> others = second.iterator();
        for (Object item : first) {
            if (!equal(item, others.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalNumbers(Number first, Number second) {
        if (isExact(first) && isExact(second)) {
            return exact(first).compareTo(exact(second)) == 0;
        }
        boolean areDecimal = isDecimal(first) || isDecimal(second);
        return areDecimal ? first.doubleValue() == second.doubleValue() : first.longValue() == second.longValue();
    }

    private static boolean isExact(Number number) {
        return number instanceof BigDecimal || number instanceof BigInteger;
    }

    private static BigDecimal exact(Number number) {
        return number instanceof BigInteger whole ? new BigDecimal(whole) : (BigDecimal) number;
    }

    private static boolean isDecimal(Number number) {
        return number instanceof Double || number instanceof Float;
    }
}
