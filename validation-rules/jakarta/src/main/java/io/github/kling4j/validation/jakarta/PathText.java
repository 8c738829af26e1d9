package io.github.kling4j.validation.jakarta;

import java.util.Map;

/** Parses the path of a violation, such as {@code lines[0].quantity} or {@code prices<K>["a\"b"]}. */
final class PathText {

    private static final String KEY_MARK = "<K>";
    private static final String ENDS = ".[<";

    private final String path;
    private int at;

    PathText(String path) {
        this.path = path;
    }

    boolean isEmpty() {
        return at == path.length();
    }

    boolean isSubscript() {
        return path.startsWith("[", at) || path.startsWith(KEY_MARK, at);
    }

    /** Reads the mark {@code <K>} of a map key if it is next, and returns whether it was next. */
    boolean takeKeyMark() {
        boolean isThere = path.startsWith(KEY_MARK, at);
        at += isThere ? KEY_MARK.length() : 0;
        return isThere;
    }

    /** Reads brackets and returns the text in them: an index, a key as written in the path, or the empty string. */
    String takeSubscript() {
        int start = at + 1;
        int end = start;
        if (path.startsWith("\"", start)) {
            end++;
            while (end < path.length() && path.charAt(end) != '"') {
                end += path.charAt(end) == '\\' ? 2 : 1;
            }
        }
        end = path.indexOf(']', Math.min(end, path.length()));
        String subscript = end < 0 ? path.substring(Math.min(start, path.length())) : path.substring(start, end);
        at = end < 0 ? path.length() : end + 1;
        return subscript;
    }

    /**
     * Reads the name of a property, and returns its Java name. A name in a path may contain any character, even one
     * that otherwise ends a name. Therefore, the longest matching name of the map takes precedence.
     *
     * @param javaNames a map from names in paths to Java names, for the properties whose two names differ
     */
    String takeName(Map<String, String> javaNames) {
        at += path.startsWith(".", at) && at > 0 ? 1 : 0;
        String longest = "";
        for (String name : javaNames.keySet()) {
            if (name.length() > longest.length() && path.startsWith(name, at) && isEnd(at + name.length())) {
                longest = name;
            }
        }
        if (longest.isEmpty()) {
            int end = at;
            while (!isEnd(end)) {
                end++;
            }
            longest = path.substring(at, end);
        }
        at += longest.length();
        return javaNames.getOrDefault(longest, longest);
    }

    private boolean isEnd(int position) {
        return position == path.length() || ENDS.indexOf(path.charAt(position)) >= 0;
    }
}
