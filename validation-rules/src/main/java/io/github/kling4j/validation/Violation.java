package io.github.kling4j.validation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A broken rule.
 *
 * @param rule the stable id of the rule: a JSON Schema keyword such as {@code maxLength}, or the id that the rule
 *     declares
 * @param path where, in wire names: {@code multi_prompt[2].duration}; empty for the validated value itself
 * @param message what is wrong, with the actual values
 */
public record Violation(String rule, String path, String message) implements Serializable {

    /** Refuses null. */
    public Violation {
        requireNonNull(rule, "rule");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
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

    /** Returns {@code path: message [rule]}. */
    @Override
    public String toString() {
        return path.isEmpty() ? message + " [" + rule + "]" : path + ": " + message + " [" + rule + "]";
    }
}
