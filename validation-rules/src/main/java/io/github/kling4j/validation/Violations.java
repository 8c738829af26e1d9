package io.github.kling4j.validation;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers violations without allocating anything while there are none. Made for generated validators: each method
 * takes what was found so far, {@link List#of()} at first, and returns what is found now.
 */
public final class Violations {

    /** Words and keys that are meant are shorter. */
    private static final int LONGEST_QUOTED = 200;

    /** Enough to see which methods call each other. */
    private static final int MOST_FRAMES = 50;

    /** Apart, because few programs ever meet a failure. */
    private static final class Log {

        static final System.Logger LOGGER = System.getLogger("io.github.kling4j.validation");
    }

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
     * Returns what a method rule says, under an id that it declares: under its first one where it returns an id that
     * it does not declare, so that the rule can be left out by what {@link Validator#rules} lists.
     *
     * @param violation what the method returned
     * @param ids those that the rule declares, at least one
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
     * Returns what to report when a rule could not be evaluated: it counts as broken. The exception's own message is
     * left out, because it may hold anything; the log has it, with the stack trace, of which a {@link
     * StackOverflowError} keeps the first 50 frames.
     *
     * @param rule the rule's id
     * @param path what the violation names
     * @param thrown a {@link RuntimeException}, or the {@link StackOverflowError} of a method without end
     */
    public static Violation failure(String rule, String path, Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            shorten(thrown);
        }
        Log.LOGGER.log(Level.WARNING, "the rule " + rule + " failed at \"" + path + "\"", thrown);
        return new Violation(rule, path, "the rule failed with " + name(thrown));
    }

    /**
     * Returns what to report when a value itself fails while it is validated: an accessor throws, or a list that it
     * returned. The exception is logged, as that of a rule is.
     *
     * @param type the type of the value
     */
    public static Violation failure(Class<?> type, RuntimeException thrown) {
        Log.LOGGER.log(Level.WARNING, "a value of " + type.getName() + " failed while it was validated", thrown);
        return new Violation("failure", "", "failed with " + name(thrown) + " while it was validated");
    }

    /** The frames of a method without end repeat: by default there are 1,024 of them. */
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
     * Returns a text in double quotes, or the word null, as messages and paths show it: quotes, backslashes and
     * characters that would not stay on their line are escaped as in JSON. A text of more than 200 characters is cut.
     */
    public static String quoted(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        boolean isCut = text.length() > LONGEST_QUOTED;
        int end = isCut ? text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_QUOTED)) : text.length();
        StringBuilder quoted = new StringBuilder(end + 2).append('"');
        text.substring(0, end).codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\');
            }
            quoted.append(PlainText.shown(character));
        });
        return quoted.append(isCut ? "…\"" : "\"").toString();
    }

    /**
     * Returns a map's key as paths show it between brackets: an integer as it is, anything else as {@link #quoted} text.
     *
     * @param key may be null
     */
    public static String subscript(@Nullable Object key) {
        boolean isInteger =
                key instanceof Integer || key instanceof Long || key instanceof Short || key instanceof Byte;
        return isInteger ? key.toString() : quoted(key == null ? null : key.toString());
    }

    /**
     * Returns a value as messages show it: a text as it is, a double in as few digits as CEL's {@code string} writes,
     * lists and maps as JSON, with the texts in them in quotes. Of more than 50 items or entries, {@code …} stands for
     * the rest.
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
