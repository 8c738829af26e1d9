package io.github.kling4j.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers violations without allocating anything while there are none. Made for generated validators: each method
 * takes what was found so far, {@link List#of()} at first, and returns what is found now.
 */
public final class Violations {

    private Violations() {}

    /**
     * Adds one violation.
     *
     * @param found what was found so far
     * @param violation what a rule says; null when it is kept
     */
    public static List<Violation> add(List<Violation> found, @Nullable Violation violation) {
        if (violation == null) {
            return found;
        }
        List<Violation> more = growing(found);
        more.add(violation);
        return more;
    }

    /**
     * Adds what the validator of a nested value found.
     *
     * @param found what was found so far
     * @param parent where the nested value is held, such as {@code first_frame}
     * @param nested what its validator returned
     */
    public static List<Violation> join(List<Violation> found, String parent, List<Violation> nested) {
        if (nested.isEmpty()) {
            return found;
        }
        List<Violation> more = growing(found);
        for (Violation violation : nested) {
            more.add(violation.under(parent));
        }
        return more;
    }

    /**
     * Adds what the validator of an item found; the path is put together only when there is something to add.
     *
     * @param found what was found so far
     * @param list where the list is held, such as {@code multi_prompt}
     * @param index the item's index
     * @param nested what the item's validator returned
     */
    public static List<Violation> join(List<Violation> found, String list, int index, List<Violation> nested) {
        return nested.isEmpty() ? found : join(found, list + "[" + index + "]", nested);
    }

    /**
     * Adds what the validator of a map's value found; the path is put together only when there is something to add.
     *
     * @param found what was found so far
     * @param map where the map is held, such as {@code labels}
     * @param key the value's key, which the path holds in quotes: {@code labels["en"]}
     * @param nested what the value's validator returned
     */
    public static List<Violation> join(List<Violation> found, String map, String key, List<Violation> nested) {
        return nested.isEmpty() ? found : join(found, map + "[" + quoted(key) + "]", nested);
    }

    /** Returns the text in double quotes, with quotes and backslashes escaped, as messages and paths show it. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static List<Violation> growing(List<Violation> found) {
        return found.isEmpty() ? new ArrayList<>() : found;
    }
}
