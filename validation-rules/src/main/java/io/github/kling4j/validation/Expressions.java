package io.github.kling4j.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Operations of compiled CEL expressions for which Java has no operator with the same meaning. For use by generated
 * validators. Each method has exactly the semantics of CEL. A CEL error is thrown as a {@link RuntimeException}.
 */
public final class Expressions {

    private Expressions() {}

    /**
     * Divides, truncating towards zero.
     *
     * @throws ArithmeticException if the divisor is zero, or if the quotient does not fit in 64 bits
     */
    public static long divide(long dividend, long divisor) {
        if (dividend == Long.MIN_VALUE && divisor == -1) {
            throw new ArithmeticException("long overflow");
        }
        return dividend / divisor;
    }

    /**
     * Compares texts by code points. {@link String#compareTo} compares UTF-16 units, and therefore orders surrogates
     * before U+E000.
     */
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

    /** Returns whether an integer is less than a double, without rounding; false for NaN. */
    public static boolean less(long first, double second) {
        return !Double.isNaN(second) && order(first, second) < 0;
    }

    /** Returns whether a double is less than an integer, without rounding; false for NaN. */
    public static boolean less(double first, long second) {
        return greater(second, first);
    }

    /** Returns whether an integer is at most a double, without rounding; false for NaN. */
    public static boolean lessOrEqual(long first, double second) {
        return !Double.isNaN(second) && order(first, second) <= 0;
    }

    /** Returns whether a double is at most an integer, without rounding; false for NaN. */
    public static boolean lessOrEqual(double first, long second) {
        return greaterOrEqual(second, first);
    }

    /** Returns whether an integer is greater than a double, without rounding; false for NaN. */
    public static boolean greater(long first, double second) {
        return !Double.isNaN(second) && order(first, second) > 0;
    }

    /** Returns whether a double is greater than an integer, without rounding; false for NaN. */
    public static boolean greater(double first, long second) {
        return less(second, first);
    }

    /** Returns whether an integer is at least a double, without rounding; false for NaN. */
    public static boolean greaterOrEqual(long first, double second) {
        return !Double.isNaN(second) && order(first, second) >= 0;
    }

    /** Returns whether a double is at least an integer, without rounding; false for NaN. */
    public static boolean greaterOrEqual(double first, long second) {
        return lessOrEqual(second, first);
    }

    /**
     * Compares an integer with a double without rounding. A cast of the integer to double would make 2^53 + 1 equal to
     * 2^53.
     */
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
     * Returns whether two values are equal; lists and maps are compared by their contents, at every depth. Numbers are
     * equal by value, independently of their Java types. Timestamps are equal by their instants. NaN is equal to
     * nothing, and null only to null.
     */
    public static boolean equal(@Nullable Object first, @Nullable Object second) {
        return Equality.equal(first, second);
    }

    /** Returns whether a collection, or a collection inside it at any depth, contains null. */
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

    /** Returns the items of the first list followed by the items of the second one. */
    public static <E> List<E> concat(List<? extends E> first, List<? extends E> second) {
        List<E> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return all;
    }

    /**
     * Returns a map from keys to values, in the given order of the keys.
     *
     * @param values the value of each key, in the same order
     * @throws IllegalArgumentException if a key occurs twice
     */
    public static <K, V> Map<K, V> map(List<K> keys, List<V> values) {
        Map<K, V> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            putNew(map, keys.get(i), values.get(i));
        }
        return map;
    }

    /**
     * Returns the item of a list at an index; null if the list contains null there.
     *
     * @throws NoSuchElementException if the index is out of range
     */
    public static <E> @Nullable E at(List<E> list, long index) {
        return list.get(index(index, list.size()));
    }

    /**
     * Converts the index of an array to an {@code int}.
     *
     * @throws NoSuchElementException if the index is out of range
     */
    public static int index(long index, int length) {
        if (!has(length, index)) {
            throw new NoSuchElementException("the list has no item at this index");
        }
        return (int) index;
    }

    /**
     * Returns the value of a key; null if the map contains null for this key.
     *
     * @throws NoSuchElementException if the map does not contain the key
     */
    public static <V> @Nullable V at(Map<?, V> map, Object key) {
        V value = map.get(key);
        if (value == null && !map.containsKey(key)) {
            throw new NoSuchElementException("the map has no value for this key");
        }
        return value;
    }

    /** Returns whether a list of this size has an item at an index. */
    public static boolean has(int size, long index) {
        return index >= 0 && index < size;
    }

    /**
     * Throws the exception for an attempt to read an optional that has no value.
     *
     * @throws NoSuchElementException always
     */
    // The method returns any type, so that a conditional expression has the type of its other operand.
    @SuppressWarnings({"TypeParameterUnusedInFormals", "DoNotCallSuggester"})
    public static <V> V noValue() {
        throw new NoSuchElementException("this optional has no value");
    }

    /**
     * Adds the entries of one map to another map.
     *
     * @throws IllegalArgumentException if the map already contains one of the keys
     */
    public static <K, V> void insert(Map<K, V> map, Map<? extends K, ? extends V> entries) {
        entries.forEach((key, value) -> putNew(map, key, value));
    }

    /** The earlier value of a key may be null. */
    private static <K, V> void putNew(Map<K, V> map, K key, V value) {
        if (map.containsKey(key)) {
            throw new IllegalArgumentException("the map contains this key twice");
        }
        map.put(key, value);
    }

    /**
     * Converts to an integer, truncating towards zero.
     *
     * @throws ArithmeticException for NaN, and for a number that does not fit in 64 bits
     */
    public static long toInt(double number) {
        // CEL requires that -2^63 is refused, too: a smaller number may have been rounded to it.
        if (!(number > -0x1p63 && number < 0x1p63)) {
            throw new ArithmeticException("not an int");
        }
        return (long) number;
    }

    /**
     * Parses an integer of digits from 0 to 9, with an optional sign.
     *
     * @throws NumberFormatException for any other text, and for a number that does not fit in 64 bits
     */
    public static long toInt(String text) {
        // Java would also accept the digits of other scripts.
        return Long.parseLong(ofOnly("+-", text));
    }

    /**
     * Parses a number in decimal notation, such as {@code -1.5e3}, or {@code NaN}, {@code Infinity} or
     * {@code -Infinity}.
     *
     * @throws NumberFormatException for any other text
     */
    public static double toDouble(String text) {
        return switch (text) {
            case "NaN", "Infinity", "-Infinity" -> Double.parseDouble(text);
            // Java would also accept surrounding white space, a suffix d or f, and hexadecimal digits.
            default -> Double.parseDouble(ofOnly("+-.eE", text));
        };
    }

    /**
     * Returns the text if it contains only the digits from 0 to 9 and the given other characters.
     *
     * @throws NumberFormatException if the text contains any other character
     */
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
     * Parses {@code true} or {@code false}, in the spellings that CEL accepts.
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
     * Formats a number with the fewest digits that distinguish it from the adjacent doubles. A whole number has no
     * fraction: {@code 5} for 5.0.
     */
    public static String toText(double number) {
        return DoubleText.of(number);
    }
}
