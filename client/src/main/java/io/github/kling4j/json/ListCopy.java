package io.github.kling4j.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Copies lists for models. A class of its own, so that a program which only builds and validates requests does not load
 * Moshi.
 */
public final class ListCopy {

    private ListCopy() {}

    /** Returns a copy that cannot be modified, with the nulls that are in it; null for null. */
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
     * Returns a copy whose items are copies as well; null for null.
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
