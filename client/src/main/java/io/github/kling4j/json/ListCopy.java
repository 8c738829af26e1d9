package io.github.kling4j.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Copies lists for models. This is a separate class, so that a program that only builds and validates requests does not
 * load Moshi.
 */
public final class ListCopy {

    private ListCopy() {}

    /** Returns an unmodifiable copy of a list, including its nulls; null for null. */
    public static <T> @Nullable List<@Nullable T> of(@Nullable List<? extends @Nullable T> list) {
        if (list == null) {
            return null;
        }
        for (T item : list) {
            if (item == null) {
                return Collections.unmodifiableList(new ArrayList<>(list));
            }
        }
        return List.copyOf(list);
    }

    /**
     * Returns an unmodifiable copy of a list whose items are copied as well; null for null.
     *
     * @param item copies an item, and returns null for null
     */
    public static <T> @Nullable List<@Nullable T> of(
            @Nullable List<? extends @Nullable T> list, UnaryOperator<@Nullable T> item) {
        if (list == null) {
            return null;
        }
        List<@Nullable T> copy = new ArrayList<>(list.size());
        list.forEach(each -> copy.add(item.apply(each)));
        return Collections.unmodifiableList(copy);
    }
}
