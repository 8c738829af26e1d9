package io.github.kling4j.validation;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects violations, and allocates no memory for valid values. For use by generated validators. {@link #add} and
 * {@link #join} take the violations found so far, initially {@link List#of()}, and return these and the added
 * violations.
 */
public final class Violations {

    /** The maximum length of a quoted text. The expected words and keys are shorter. */
    private static final int LONGEST_QUOTED = 200;

    /** The maximum number of stack frames that are logged. It is enough to show which methods call each other. */
    private static final int MOST_FRAMES = 50;

    /** Contains the logger in a separate class, so that it is created only when a rule fails. */
    private static final class Log {

        static final System.Logger LOGGER = System.getLogger("io.github.kling4j.validation");
    }

    private Violations() {}

    /**
     * Adds one violation.
     *
     * @param found the violations found so far
     * @param violation the result of a rule; null if the rule is kept
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
     * Adds the violations of a nested value.
     *
     * @param found the violations found so far
     * @param parent the path of the nested value, such as {@code first_frame}
     * @param nested the violations that its validator returned
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
     * Returns the violation that a method rule returned, with an id that the rule declares. The first declared id
     * replaces an undeclared id, so that {@link Validator#except} can remove the violation by the ids that
     * {@link Validator#rules} lists.
     *
     * @param violation the violation that the method returned
     * @param ids the ids that the rule declares, at least one
     */
    public static Violation declared(Violation violation, String... ids) {
        for (String id : ids) {
            if (id.equals(violation.rule())) {
                return violation;
            }
        }
        String undeclared = "; returned with the id " + quoted(violation.rule()) + ", which the rule does not declare";
        return new Violation(ids[0], violation.path(), violation.message() + undeclared);
    }

    /**
     * Returns the violation of a rule that could not be evaluated: the rule counts as broken. The message of the
     * exception is not included, because it may contain confidential or arbitrary text. The exception is logged with
     * its stack trace; for a {@link StackOverflowError}, with the first 50 frames.
     *
     * @param rule the rule's id
     * @param path the path that the violation names
     * @param thrown a {@link RuntimeException}, or the {@link StackOverflowError} of an infinite recursion
     */
    public static Violation failure(String rule, String path, Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            shorten(thrown);
        }
        Log.LOGGER.log(Level.WARNING, "the rule " + rule + " failed at \"" + path + "\"", thrown);
        return new Violation(rule, path, "the rule failed with " + name(thrown));
    }

    /**
     * Returns the violation of a value that could not be validated, because an accessor, or a list that it returned,
     * threw an exception. The exception is logged in the same way as the exception of a rule.
     *
     * @param type the type of the value
     */
    public static Violation failure(Class<?> type, RuntimeException thrown) {
        Log.LOGGER.log(Level.WARNING, "the validation of a value of " + type.getName() + " failed", thrown);
        return new Violation("failure", "", "its validation failed with " + name(thrown));
    }

    /**
     * Removes all but the first 50 stack frames. The frames of an infinite recursion repeat: by default there are 1,024
     * of them.
     */
    private static void shorten(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        if (frames.length > MOST_FRAMES) {
            thrown.setStackTrace(Arrays.copyOf(frames, MOST_FRAMES));
        }
    }

    private static String name(Throwable thrown) {
        String type = thrown.getClass().getName();
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /**
     * Returns a text in double quotes, or {@code null} without quotes, for messages and paths. Quotes, backslashes,
     * line breaks and control characters are escaped as in JSON. A text of more than 200 characters is cut.
     */
    public static String quoted(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        boolean isCut = text.length() > LONGEST_QUOTED;
        int end = isCut ? text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_QUOTED)) : text.length();
        // Texts without these characters are not copied.
        String escaped = text.substring(0, end).replace("\\", "\\\\").replace("\"", "\\\"");
        return '"' + PlainText.line(escaped) + (isCut ? "…\"" : "\"");
    }

    /**
     * Returns a map's key for the brackets in a path: an integer without quotes, any other key as {@link #quoted} text.
     *
     * @param key may be null
     */
    public static String subscript(@Nullable Object key) {
        if (key instanceof Integer || key instanceof Long || key instanceof Short || key instanceof Byte) {
            return key.toString();
        }
        return quoted(key == null ? null : key.toString());
    }

    /**
     * Returns a value as text for messages. A text is unchanged. A double has the fewest digits that identify it, as in
     * CEL's {@code string}. Lists and maps are formatted as JSON, with texts in quotes; after 50 items or entries,
     * {@code …} replaces the rest.
     *
     * @param value a text, a number, a boolean, or a list or a map of these
     */
    public static String shown(@Nullable Object value) {
        return value instanceof String text ? text : ShownValue.of(value);
    }

    private static List<Violation> growing(List<Violation> found) {
        return found.isEmpty() ? new ArrayList<>() : found;
    }
}
