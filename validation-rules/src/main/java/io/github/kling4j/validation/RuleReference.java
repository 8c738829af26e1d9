package io.github.kling4j.validation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a rule, at all paths or at one.
 *
 * @param id the rule's id
 * @param path a path in which {@code []} stands for any index or key; null for all paths
 */
record RuleReference(String id, @Nullable String path) {

    /** In a class of its own, so that it is loaded only for a path with an index. */
    private static final class Subscript {

        /** An integer index or key, the key null, or a key in quotes, in which quotes and backslashes are escaped. */
        static final Pattern FORM = Pattern.compile("\\[(?:-?\\d+|null|\"(?:[^\"\\\\]|\\\\.)*+\")]");
    }

    /** Parses {@code id} or {@code id@path}. */
    static RuleReference parse(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? new RuleReference(text, null)
                : new RuleReference(text.substring(0, at), text.substring(at + 1));
    }

    /** Returns this reference with {@code []} in place of each index and key: a rule is left out for all of them. */
    RuleReference general() {
        return path == null ? this : new RuleReference(id, general(path));
    }

    /** Returns whether this reference includes the other one. */
    boolean includes(RuleReference other) {
        return id.equals(other.id) && (path == null || path.equals(other.path));
    }

    /** Returns whether this reference includes the rule and the path of a violation. */
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
