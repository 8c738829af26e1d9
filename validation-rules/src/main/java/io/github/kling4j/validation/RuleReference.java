package io.github.kling4j.validation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule, or one of the places where it applies.
 *
 * @param id the rule's id
 * @param path a path in which {@code []} stands for any index or key; null for any path
 */
record RuleReference(String id, @Nullable String path) {

    /** An index, or a key in quotes, in which quotes and backslashes are escaped. */
    private static final Pattern SUBSCRIPT = Pattern.compile("\\[(?:\\d+|\"(?:[^\"\\\\]|\\\\.)*+\")]");

    /** Reads {@code id} or {@code id@path}. */
    static RuleReference parse(String text) {
        int at = text.indexOf('@');
        return at < 0 ? new RuleReference(text, null) : new RuleReference(text.substring(0, at), text.substring(at + 1));
    }

    /** Returns whether this reference speaks of the violation. */
    boolean covers(Violation violation) {
        return covers(violation.rule(), path == null ? "" : SUBSCRIPT.matcher(violation.path()).replaceAll("[]"));
    }

    /** Returns whether this reference speaks of a rule at a path in which {@code []} stands for indices and keys. */
    boolean covers(String otherId, String otherPath) {
        return id.equals(otherId) && (path == null || path.equals(otherPath));
    }

    @Override
    public String toString() {
        return path == null ? id : id + "@" + path;
    }
}
