package io.github.kling4j.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers violations without allocating anything while there are none. Made for generated validators: each method
 * takes what was found so far, {@link List#of()} at first, and returns what is found now.
 */
public final class Violations {

    /** Words and keys that are meant are shorter. */
    private static final int LONGEST_QUOTED = 200;

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
     * left out, because it may hold anything.
     *
     * @param thrown a {@link RuntimeException}, or the {@link StackOverflowError} of a method without end
     */
    public static Violation failure(String rule, String path, Throwable thrown) {
        String type = thrown.getClass().getName();
        return new Violation(rule, path, "the rule failed with " + type.substring(type.lastIndexOf('.') + 1));
    }

    /**
     * Returns the text in double quotes, as messages and paths show it: quotes, backslashes and whatever else would not
     * stay on its line are escaped as in JSON. Of a text of more than 200 characters the rest is left out.
     */
    public static String quoted(String text) {
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

    private static List<Violation> growing(List<Violation> found) {
        return found.isEmpty() ? new ArrayList<>() : found;
    }
}
