package io.github.kling4j.validation.jakarta;

import java.util.Map;

/** A reader of the path of a violation: {@code lines[0].quantity}, {@code prices<K>["a\"b"]}. */
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

    /** Reads the mark of a map key, if it is present. */
    boolean takeKeyMark() {
        boolean isThere = path.startsWith(KEY_MARK, at);
        at += isThere ? KEY_MARK.length() : 0;
        return isThere;
    }

    /** Reads the text in brackets: an index, a key as written in the path, or nothing. */
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
     * Reads the name of a property, and returns its Java name. A wire name may contain any character, so its end is
     * found by comparing it with the names of the model.
     *
     * @param javaNames the Java names of properties by their names in paths, where the two differ
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
