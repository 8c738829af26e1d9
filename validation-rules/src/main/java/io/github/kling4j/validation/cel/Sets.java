package io.github.kling4j.validation.cel;

import io.github.kling4j.validation.Expressions;
import java.util.List;

/** Functions on lists as sets. */
public final class Sets {

    private Sets() {}

    /** Returns whether every item of another list is in a list. */
    public static boolean contains(List<?> list, List<?> others) {
        for (int i = 0; i < others.size(); i++) {
            if (!isIn(list, others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether every item of each list is in the other. */
    public static boolean equivalent(List<?> list, List<?> other) {
        return contains(list, other) && contains(other, list);
    }

    /** Returns whether some item is in both lists. */
    public static boolean intersects(List<?> list, List<?> other) {
        for (int i = 0; i < list.size(); i++) {
            if (isIn(other, list.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(List<?> list, Object item) {
        for (int i = 0; i < list.size(); i++) {
            if (Expressions.equal(list.get(i), item)) {
                return true;
            }
        }
        return false;
    }
}
