package io.github.kling4j.validation.cel;

import io.github.kling4j.validation.Expressions;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CEL functions that treat lists as sets. They read a list by its indices, which allocates no memory. */
public final class Sets {

    private Sets() {}

    /** Returns whether {@code items} contains all items of {@code others}. */
    public static boolean contains(Collection<?> items, Collection<?> others) {
        return !isAny(others, false, items);
    }

    /** Returns whether each of two collections contains all items of the other collection. */
    public static boolean equivalent(Collection<?> items, Collection<?> others) {
        return contains(items, others) && contains(others, items);
    }

    /** Returns whether two collections have an item in common. */
    public static boolean intersects(Collection<?> items, Collection<?> others) {
        return isAny(items, true, others);
    }

    /**
     * Returns whether any item is in another collection or, if {@code isIn} is false, whether any item is not in it.
     */
    private static boolean isAny(Collection<?> wanted, boolean isIn, Collection<?> searched) {
        if (wanted instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (isIn(searched, list.get(i)) == isIn) {
                    return true;
                }
            }
            return false;
        }
        for (Object item : wanted) {
            if (isIn(searched, item) == isIn) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Collection<?> items, @Nullable Object wanted) {
        if (items instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (Expressions.equal(list.get(i), wanted)) {
                    return true;
                }
            }
            return false;
        }
        for (Object item : items) {
            if (Expressions.equal(item, wanted)) {
                return true;
            }
        }
        return false;
    }
}
