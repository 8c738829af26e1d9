package io.github.kling4j.validation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a rule, at all paths or at one path.
 *
 * @param id the id of the rule
 * @param path a path in which {@code []} means any index or key; null for all paths
 */
record RuleReference(String id, @Nullable String path) {

    /** Contains the pattern in a separate class, so that it is compiled only for a path with an index. */
    private static final class Subscript {

        /**
         * An index or key in brackets: an integer, {@code null}, or a text in quotes, in which quotes and backslashes
         * are escaped.
         */
        static final Pattern FORM = Pattern.compile("\\[(?:-?\\d+|null|\"(?:[^\"\\\\]|\\\\.)*+\")]");
    }

    /** Parses {@code id} or {@code id@path}. */
    static RuleReference parse(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? new RuleReference(text, null)
                : new RuleReference(text.substring(0, at), text.substring(at + 1));
    }

    /**
     * Returns this reference with {@code []} in place of each index and key, because a rule can be removed only for all
     * indices and keys.
     */
    RuleReference general() {
        return path == null ? this : new RuleReference(id, general(path));
    }

    /** Returns whether this reference names the same rule as another reference, at all paths or at the same path. */
    boolean includes(RuleReference other) {
        return id.equals(other.id) && (path == null || path.equals(other.path));
    }

    /** Returns whether this reference names the rule of a violation, at all paths or at the path of the violation. */
    boolean covers(Violation violation) {
        return id.equals(violation.rule()) && (path == null || path.equals(general(violation.path())));
    }

    private static String general(String path) {
        boolean isGeneral = path.replace("[]", "").indexOf('[') < 0;
        return isGeneral ? path : Subscript.FORM.matcher(path).replaceAll("[]");
    }

    @Override
    public String toString() {
        return path == null ? id : id + "@" + path;
    }
}
