package io.github.kling4j.validation.cel;

import io.github.kling4j.validation.Expressions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Functions on lists. Items are compared as CEL compares them: numbers by value, text by code points. */
public final class Sequences {

    /** Items up to which each is compared with each, which takes no set. */
    private static final int FEW = 16;

    private Sequences() {}

    /**
     * Returns the numbers from 0 on, so many; none for a negative number.
     *
     * @throws IllegalArgumentException for more numbers than a list can have
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
     * @throws IndexOutOfBoundsException for an index outside the list
     * @throws IllegalArgumentException for an end before the start
     */
    public static <E> List<E> slice(List<E> list, long start, long end) {
        if (start < 0 || end > list.size()) {
            throw new IndexOutOfBoundsException("no such part of the list");
        }
        return list.subList(Math.toIntExact(start), Math.toIntExact(end));
    }

    /** Returns the items of all lists in a list. */
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

    /** Returns each item of a list once, at its first place. */
    public static <E> List<E> distinct(List<E> list) {
        List<E> distinct = new ArrayList<>();
        Seen seen = new Seen();
        for (E item : list) {
            if (seen.add(item)) {
                distinct.add(item);
            }
        }
        return distinct;
    }

    /**
     * Returns whether no item of a list is there twice. NaN is equal to nothing.
     *
     * <p>Of more than 16 items it makes a set.
     */
    public static boolean isUnique(List<?> list) {
        if (list.size() > FEW) {
            Seen seen = new Seen();
            for (Object item : list) {
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

    /** The items that were seen. Java's equality is CEL's for text, truth values and the numbers of primitive types. */
    private static final class Seen {

        private final Set<Object> scalars = new HashSet<>();
        private final List<Object> others = new ArrayList<>();

        /** Returns whether an item is new. */
        boolean add(Object item) {
            if (item instanceof String || item instanceof Boolean || isPrimitive(item)) {
                // There are two zeros and one NaN in Java, one zero and many NaN in CEL.
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
            return item instanceof Number && !(item instanceof BigDecimal) && !(item instanceof BigInteger);
        }
    }

    /**
     * Returns whether no item is less than the one before it.
     *
     * @throws ArithmeticException for NaN, which has no order
     */
    public static boolean isSorted(List<?> list) {
        boolean isSorted = true;
        for (int i = 1; i < list.size(); i++) {
            isSorted &= compare(list.get(i - 1), list.get(i)) <= 0;
        }
        return isSorted;
    }

    /**
     * Returns the items of a list in order; equal ones stay as they are.
     *
     * @throws ArithmeticException for NaN, which has no order
     */
    public static <E> List<E> sort(List<E> list) {
        List<E> sorted = new ArrayList<>(list);
        sorted.sort(Sequences::compare);
        return sorted;
    }

    /**
     * Returns the items of a list in the order of their keys; those of equal keys stay as they are.
     *
     * @param keys as many as items
     * @throws ArithmeticException for NaN, which has no order
     */
    public static <E> List<E> sortBy(List<E> list, List<?> keys) {
        Comparator<Integer> order = (one, other) -> compare(keys.get(one), keys.get(other));
        List<E> sorted = new ArrayList<>(list.size());
        IntStream.range(0, list.size()).boxed().sorted(order).forEach(index -> sorted.add(list.get(index)));
        return sorted;
    }

    /**
     * Returns the least item.
     *
     * @throws NoSuchElementException for an empty list
     */
    public static <E> E min(List<E> list) {
        return extreme(list, -1);
    }

    /**
     * Returns the greatest item.
     *
     * @throws NoSuchElementException for an empty list
     */
    public static <E> E max(List<E> list) {
        return extreme(list, 1);
    }

    private static <E> E extreme(List<E> list, int sign) {
        if (list.isEmpty()) {
            throw new NoSuchElementException("an empty list");
        }
        E found = list.get(0);
        for (int i = 1; i < list.size(); i++) {
            found = compare(list.get(i), found) * sign > 0 ? list.get(i) : found;
        }
        return found;
    }

    /** Returns the index of the first whole number that is equal to another; -1 where there is none. */
    public static long indexOf(List<? extends Number> list, long value) {
        for (int i = 0; i < list.size(); i++) {
            if (isEqual(list.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of the last whole number that is equal to another; -1 where there is none. */
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

    /** Returns the index of the first item that is equal to a value; -1 where there is none. */
    public static long indexOf(List<?> list, Object value) {
        for (int i = 0; i < list.size(); i++) {
            if (Expressions.equal(list.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of the last item that is equal to a value; -1 where there is none. */
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
        if (one instanceof Double || one instanceof Float) {
            return ordered((Number) one, (Number) other);
        }
        return one instanceof Number number
                ? Long.compare(number.longValue(), ((Number) other).longValue())
                : ((Comparable<Object>) one).compareTo(other);
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
