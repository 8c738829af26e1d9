package io.github.kling4j.validation.cel;

import io.github.kling4j.validation.Decimals;
import io.github.kling4j.validation.Expressions;
import io.github.kling4j.validation.Times;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** CEL functions on lists. Items are compared as CEL compares them: numbers by value, texts by code points. */
public final class Sequences {

    /** The maximum size of a list whose items are compared pairwise, without a set. */
    private static final int FEW = 16;

    private Sequences() {}

    /**
     * Returns the numbers from 0 (inclusive) to a size (exclusive); an empty list if the size is negative.
     *
     * @throws IllegalArgumentException if the size exceeds the maximum size of a list
     */
    public static List<Long> range(long size) {
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too many numbers");
        }
        return new Range((int) Math.max(0, size));
    }

    private static final class Range extends AbstractList<Long> implements RandomAccess {

        private final int size;

        Range(int size) {
            this.size = size;
        }

        @Override
        public Long get(int index) {
            return (long) index;
        }

        @Override
        public int size() {
            return size;
        }
    }

    /**
     * Returns a part of a list.
     *
     * @param end the index after the last item
     * @throws IndexOutOfBoundsException if an index is outside of the list
     * @throws IllegalArgumentException if the end is before the start
     */
    public static <E> List<E> slice(List<E> list, long start, long end) {
        if (start < 0 || end > list.size()) {
            throw new IndexOutOfBoundsException("an index outside the list");
        }
        return list.subList(Math.toIntExact(start), Math.toIntExact(end));
    }

    /** Returns the items of all inner lists of a list, as one list. */
    public static <E> List<E> flatten(List<? extends List<E>> lists) {
        List<E> all = new ArrayList<>();
        lists.forEach(all::addAll);
        return all;
    }

    /** Returns the items of a list from last to first. */
    public static <E> List<E> reverse(List<E> list) {
        List<E> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Returns the items without duplicates, in the order of their first occurrences. */
    public static <E> List<E> distinct(Collection<E> items) {
        List<E> distinct = new ArrayList<>();
        Seen seen = new Seen();
        for (E item : items) {
            if (seen.add(item)) {
                distinct.add(item);
            }
        }
        return distinct;
    }

    /**
     * Returns whether all items differ from each other. NaN differs from every item.
     *
     * <p>For a list of more than 16 items, and for other collections, the method creates a set.
     */
    public static boolean isUnique(Collection<?> items) {
        if (!(items instanceof List<?> list) || list.size() > FEW) {
            Seen seen = new Seen();
            for (Object item : items) {
                if (!seen.add(item)) {
                    return false;
                }
            }
            return true;
        }
        for (int i = 1; i < list.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Expressions.equal(list.get(i), list.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The items that were seen so far. A set contains the texts, the booleans, and the numbers except
     * {@code BigDecimal} and {@code BigInteger}: their equality is the same in Java and in CEL, except for zeros and
     * NaN.
     */
    private static final class Seen {

        private final Set<Object> scalars = new HashSet<>();
        private final List<Object> others = new ArrayList<>();

        /** Adds an item, and returns whether it is new. */
        boolean add(Object item) {
            if (item instanceof String || item instanceof Boolean || isPrimitive(item)) {
                // In Java, 0.0 does not equal -0.0, and NaN equals itself. CEL defines the opposite.
                Object key = item instanceof Double number && number == 0
                        ? Double.valueOf(0.0)
                        : item instanceof Float small && small == 0 ? Float.valueOf(0.0f) : item;
                return !Expressions.equal(key, key) || scalars.add(key);
            }
            boolean isNew = others.stream().noneMatch(other -> Expressions.equal(other, item));
            others.add(item);
            return isNew;
        }

        private static boolean isPrimitive(Object item) {
            return item instanceof Number number && !isExact(number);
        }
    }

    /**
     * Returns whether no item is less than the one before it.
     *
     * @throws ArithmeticException for NaN, which has no order
     */
    public static boolean isSorted(List<?> list) {
        return isSorted(list, Sequences::compare);
    }

    /** Returns whether no item is less than the item before it, as a comparator orders them. */
    public static <E> boolean isSorted(List<E> list, Comparator<? super E> order) {
        boolean isSorted = true;
        for (int i = 1; i < list.size(); i++) {
            isSorted &= order.compare(list.get(i - 1), list.get(i)) <= 0;
        }
        return isSorted;
    }

    /**
     * Returns the items in ascending order. Equal items keep their order.
     *
     * @throws ArithmeticException for NaN, which has no order
     */
    public static <E> List<E> sort(Collection<E> items) {
        return sort(items, Sequences::compare);
    }

    /** Returns the items in the order of a comparator. Equal items keep their order. */
    public static <E> List<E> sort(Collection<E> items, Comparator<? super E> order) {
        List<E> sorted = new ArrayList<>(items);
        sorted.sort(order);
        return sorted;
    }

    /**
     * Returns the items of a list in the order of their keys. Items with equal keys keep their order.
     *
     * @param keys the key of each item
     * @throws ArithmeticException for NaN, which has no order
     */
    public static <E> List<E> sortBy(List<E> list, List<?> keys) {
        return sortBy(list, keys, Sequences::compare);
    }

    /**
     * Returns the items of a list in the order of their keys. Items with equal keys keep their order.
     *
     * @param keys the key of each item
     * @param order compares two keys
     */
    public static <E, K> List<E> sortBy(List<E> list, List<K> keys, Comparator<? super K> order) {
        List<E> sorted = new ArrayList<>(list.size());
        IntStream.range(0, list.size())
                .boxed()
                .sorted((one, other) -> order.compare(keys.get(one), keys.get(other)))
                .forEach(index -> sorted.add(list.get(index)));
        return sorted;
    }

    /** Returns the index of the first whole number of a list that is equal to a value; -1 if there is none. */
    public static long indexOf(List<? extends Number> list, long value) {
        for (int i = 0; i < list.size(); i++) {
            if (isEqual(list.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of the last whole number of a list that is equal to a value; -1 if there is none. */
    public static long lastIndexOf(List<? extends Number> list, long value) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (isEqual(list.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEqual(@Nullable Number item, long value) {
        return item != null && item.longValue() == value;
    }

    /** Returns the index of the first item that is equal to a value; -1 if there is none. */
    public static long indexOf(List<?> list, Object value) {
        for (int i = 0; i < list.size(); i++) {
            if (Expressions.equal(list.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of the last item that is equal to a value; -1 if there is none. */
    public static long lastIndexOf(List<?> list, Object value) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (Expressions.equal(list.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    /** Compares two items of one list. */
    @SuppressWarnings("unchecked") // The items of a list are of one type.
    static int compare(Object one, Object other) {
        if (one instanceof String text) {
            return Expressions.compare(text, (String) other);
        }
        if (one instanceof Number number) {
            return numbers(number, (Number) other);
        }
        if (one instanceof byte[] bytes) {
            return Arrays.compareUnsigned(bytes, (byte[]) other);
        }
        return Times.isTimestamp(one)
                ? Times.compare((TemporalAccessor) one, (TemporalAccessor) other)
                : ((Comparable<Object>) one).compareTo(other);
    }

    private static int numbers(Number one, Number other) {
        if (one instanceof Double || one instanceof Float) {
            return ordered(one, other);
        }
        return isExact(one) || isExact(other)
                ? exact(one).compareTo(exact(other))
                : Long.compare(one.longValue(), other.longValue());
    }

    private static boolean isExact(Number number) {
        return number instanceof BigDecimal || number instanceof BigInteger;
    }

    private static BigDecimal exact(Number number) {
        return number instanceof BigInteger whole ? Decimals.of(whole) : (BigDecimal) number;
    }

    private static int ordered(Number one, Number other) {
        double first = one.doubleValue();
        double second = other.doubleValue();
        if (Double.isNaN(first) || Double.isNaN(second)) {
            throw new ArithmeticException("NaN has no order");
        }
        return first < second ? -1 : first > second ? 1 : 0;
    }
}
