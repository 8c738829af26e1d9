package io.github.kling4j.validation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A broken rule.
 *
 * @param rule the stable id of the rule: a JSON Schema keyword such as {@code maxLength}, or the id that the rule
 *     declares
 * @param path where, in wire names: {@code multi_prompt[2].duration}; empty for the validated value itself
 * @param message what is wrong, with the actual values: on one line and at most 1,000 characters long. Line breaks,
 *     control and direction characters are replaced by escapes as in JSON; of a longer text the middle is left out
 */
public record Violation(String rule, String path, String message) implements Serializable {

    /**
     * Makes a violation that stays on its line, whatever values it quotes.
     *
     * @throws NullPointerException for null
     */
    public Violation {
        rule = PlainText.line(requireNonNull(rule, "rule"));
        path = PlainText.line(requireNonNull(path, "path"));
        message = PlainText.of(requireNonNull(message, "message"));
    }

    /**
     * Returns this violation as seen from a value that holds the violated one.
     *
     * @param parent where the violated value is held, such as {@code multi_prompt[2]}; may be empty
     */
    public Violation under(String parent) {
        return parent.isEmpty() ? this : new Violation(rule, join(parent, path), message);
    }

    /** Returns a path as seen from a value that holds the one where it starts; either may be empty. */
    static String join(String parent, String path) {
        return parent.isEmpty() || path.isEmpty() || path.startsWith("[") ? parent + path : parent + "." + path;
    }

    // By hand: until another record is compared, the JDK (17, for one) keeps the class of the last one in a static
    // method
    // handle, and so the class loader of an application that was taken down.

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Violation that
                && rule.equals(that.rule)
                && path.equals(that.path)
                && message.equals(that.message);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(rule, path, message);
    }

    /** Returns {@code path: message [rule]}. */
    @Override
    public String toString() {
        return path.isEmpty() ? message + " [" + rule + "]" : path + ": " + message + " [" + rule + "]";
    }
}
