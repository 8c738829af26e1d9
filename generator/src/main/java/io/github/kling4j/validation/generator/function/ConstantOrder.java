package io.github.kling4j.validation.generator.function;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares constants as CEL does: numbers of all types by value, and text by code points. */
public final class ConstantOrder {

    private ConstantOrder() {}

    /**
     * Compares two scalars. Returns a negative number, zero or a positive number; null for NaN, infinity, and values
     * without an order.
     */
    public static @Nullable Integer of(Object left, Object right) {
        if (isFinite(left) && isFinite(right)) {
            return exact(left).compareTo(exact(right));
        }
        if (left instanceof String one && right instanceof String other) {
            return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
        }
        if (left instanceof Instant one && right instanceof Instant other) {
            return one.compareTo(other);
        }
        if (left instanceof Duration one && right instanceof Duration other) {
            return one.compareTo(other);
        }
        if (left instanceof LocalDate one && right instanceof LocalDate other) {
            return one.compareTo(other);
        }
        if (left instanceof LocalDateTime one && right instanceof LocalDateTime other) {
            return one.compareTo(other);
        }
        return left instanceof Boolean one && right instanceof Boolean other ? (Integer) one.compareTo(other) : null;
    }

    private static boolean isFinite(Object value) {
        return value instanceof Long
                || value instanceof BigDecimal
                || value instanceof Double number && Double.isFinite(number);
    }

    private static BigDecimal exact(Object number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof Long whole ? BigDecimal.valueOf(whole) : new BigDecimal((Double) number);
    }

    /**
     * Returns whether two constants are equal; lists are compared item by item, at every depth. Returns null if this is
     * not known: for NaN, infinity and maps.
     */
    static @Nullable Boolean equal(Object left, Object right) {
        if (!(left instanceof List<?> one) || !(right instanceof List<?> other)) {
            Integer order = of(left, right);
            return order == null ? null : (Boolean) (order == 0);
        }
        boolean isKnown = true;
        for (int i = 0; i < one.size() && one.size() == other.size(); i++) {
            Boolean equal = equal(one.get(i), other.get(i));
            if (Boolean.FALSE.equals(equal)) {
                return false;
            }
            isKnown &= equal != null;
        }
        return one.size() != other.size() ? (Boolean) false : isKnown ? true : null;
    }
}
