package io.github.kling4j.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What compiled expressions call where Java has no operator of the same meaning. Made for generated validators;
 * every method means exactly what CEL means. What CEL calls an error is a {@link RuntimeException}.
 */
public final class Expressions {

    private Expressions() {}

    /**
     * Divides, towards zero.
     *
     * @throws ArithmeticException for zero, and for the one quotient that does not fit
     */
    public static long divide(long dividend, long divisor) {
        if (dividend == Long.MIN_VALUE && divisor == -1) {
            throw new ArithmeticException("long overflow");
        }
        return dividend / divisor;
    }

    /** Compares texts by code points; {@link String#compareTo} would put surrogates before U+E000. */
    public static int compare(String first, String second) {
        int length = Math.min(first.length(), second.length());
        for (int i = 0; i < length; i++) {
            char a = first.charAt(i);
            char b = second.charAt(i);
            if (a != b) {
                boolean isOrderOfUnits = Character.isSurrogate(a) == Character.isSurrogate(b);
                return isOrderOfUnits ? a - b : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return first.length() - second.length();
    }

    /** Returns whether an integer is less than a double, exactly; nothing is less than NaN. */
    public static boolean less(long first, double second) {
        return !Double.isNaN(second) && order(first, second) < 0;
    }

    /** Returns whether a double is less than an integer, exactly. */
    public static boolean less(double first, long second) {
        return greater(second, first);
    }

    /** Returns whether an integer is at most a double, exactly. */
    public static boolean lessOrEqual(long first, double second) {
        return !Double.isNaN(second) && order(first, second) <= 0;
    }

    /** Returns whether a double is at most an integer, exactly. */
    public static boolean lessOrEqual(double first, long second) {
        return greaterOrEqual(second, first);
    }

    /** Returns whether an integer is greater than a double, exactly. */
    public static boolean greater(long first, double second) {
        return !Double.isNaN(second) && order(first, second) > 0;
    }

    /** Returns whether a double is greater than an integer, exactly. */
    public static boolean greater(double first, long second) {
        return less(second, first);
    }

    /** Returns whether an integer is at least a double, exactly. */
    public static boolean greaterOrEqual(long first, double second) {
        return !Double.isNaN(second) && order(first, second) >= 0;
    }

    /** Returns whether a double is at least an integer, exactly. */
    public static boolean greaterOrEqual(double first, long second) {
        return lessOrEqual(second, first);
    }

    /** Casting the integer would round it: 2^53 + 1 is greater than 2^53. */
    private static int order(long first, double second) {
        if (second >= 0x1p63) {
            return -1;
        }
        if (second < -0x1p63) {
            return 1;
        }
        int whole = Long.compare(first, (long) second);
        return whole != 0 ? whole : (int) Math.signum((long) second - second);
    }

    /**
     * Returns whether two lists or two maps hold equal values at every depth. Numbers are equal by value, whatever
     * their Java types, and timestamps by their instants; NaN equals nothing, and null only null.
     */
    public static boolean equal(@Nullable Object first, @Nullable Object second) {
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

    /** The keys of one map may be of a smaller type than those of another. */
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

    /** Returns whether a collection, or a collection in it, holds null. */
    public static boolean holdsNull(Collection<?> items) {
        if (!(items instanceof List<?> list)) {
            for (Object item : items) {
                if (isOrHoldsNull(item)) {
                    return true;
                }
            }
            return false;
        }
        for (int i = 0; i < list.size(); i++) {
            if (isOrHoldsNull(list.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrHoldsNull(@Nullable Object item) {
        return item == null || item instanceof Collection<?> inner && holdsNull(inner);
    }

    /** Returns the items of one list, and then those of another. */
    public static <E> List<E> concat(List<? extends E> first, List<? extends E> second) {
        List<E> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return all;
    }

    /**
     * Returns a map whose keys keep the order given.
     *
     * @param values as many as keys
     * @throws IllegalArgumentException for a key that is there twice
     */
    public static <K, V> Map<K, V> map(List<K> keys, List<V> values) {
        Map<K, V> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (map.put(keys.get(i), values.get(i)) != null) {
                throw new IllegalArgumentException("this key is there twice");
            }
        }
        return map;
    }

    /**
     * Returns an item; null where the list holds null.
     *
     * @throws NoSuchElementException where there is none
     */
    public static <E> @Nullable E at(List<E> list, long index) {
        if (index < 0 || index >= list.size()) {
            throw new NoSuchElementException("no item at this index");
        }
        return list.get((int) index);
    }

    /**
     * Returns the index of an item of an array.
     *
     * @throws NoSuchElementException where there is none
     */
    public static int index(long index, int length) {
        if (index < 0 || index >= length) {
            throw new NoSuchElementException("no item at this index");
        }
        return (int) index;
    }

    /**
     * Returns the value of a key; null where the map holds null.
     *
     * @throws NoSuchElementException where there is none
     */
    public static <V> @Nullable V at(Map<?, V> map, Object key) {
        V value = map.get(key);
        if (value == null && !map.containsKey(key)) {
            throw new NoSuchElementException("no value of this key");
        }
        return value;
    }

    /** Returns whether a list of a size has an item at an index. */
    public static boolean has(int size, long index) {
        return index >= 0 && index < size;
    }

    /**
     * Fails, in place of a value that an optional does not have.
     *
     * @throws NoSuchElementException always
     */
    public static <V> V noValue() {
        throw new NoSuchElementException("this optional has no value");
    }

    /**
     * Adds the entries of a map to another.
     *
     * @throws IllegalArgumentException for a key that is there already
     */
    public static <K, V> void insert(Map<K, V> map, Map<? extends K, ? extends V> entries) {
        entries.forEach((key, value) -> {
            if (map.put(key, value) != null) {
                throw new IllegalArgumentException("this key is there twice");
            }
        });
    }

    /**
     * Converts, towards zero.
     *
     * @throws ArithmeticException for NaN, and for what does not fit
     */
    public static long toInt(double number) {
        // The smallest number itself is refused too, as CEL asks: its neighbours cannot be told from it.
        if (!(number > -0x1p63 && number < 0x1p63)) {
            throw new ArithmeticException("not an int");
        }
        return (long) number;
    }

    /**
     * Reads a number in digits from 0 to 9, after a sign or none.
     *
     * @throws NumberFormatException for any other text, and for what does not fit
     */
    public static long toInt(String text) {
        // The digits of every script would do for Java.
        return Long.parseLong(ofOnly("+-", text));
    }

    /**
     * Reads a number in decimal notation, such as {@code -1.5e3}, or {@code NaN}, {@code Infinity} and
     * {@code -Infinity}.
     *
     * @throws NumberFormatException for any other text
     */
    public static double toDouble(String text) {
        return switch (text) {
            case "NaN", "Infinity", "-Infinity" -> Double.parseDouble(text);
            // White space around it, a last d or f, and hexadecimal digits would do for Java.
            default -> Double.parseDouble(ofOnly("+-.eE", text));
        };
    }

    /** Returns the text if it consists of decimal digits and the characters given. */
    static String ofOnly(String others, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && others.indexOf(c) < 0) {
                throw new NumberFormatException("not a number");
            }
        }
        return text;
    }

    /**
     * Reads {@code true} or {@code false}, in the spellings that CEL accepts.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static boolean toBool(String text) {
        return switch (text) {
            case "true", "True", "TRUE", "t", "1" -> true;
            case "false", "False", "FALSE", "f", "0" -> false;
            default -> throw new IllegalArgumentException("not a bool");
        };
    }

    /**
     * Writes a number in as few digits as tell it from its neighbours, without a fraction where there is none: {@code
     * 5} for 5.0.
     */
    public static String toText(double number) {
        return DoubleText.of(number);
    }
}
