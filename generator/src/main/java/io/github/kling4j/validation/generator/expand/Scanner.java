package io.github.kling4j.validation.generator.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the ends of what begins in an expression: quotes, brackets, pieces of messages, names. */
public final class Scanner {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern MEMBER = Pattern.compile("\\$(" + NAME + ")");

    private Scanner() {}

    /** Returns where the next piece of a message begins; -1 when there is none. A brace written twice is a brace. */
    public static int pieceStart(String message, int from) {
        for (int i = from; i < message.length(); i++) {
            if (message.charAt(i) == '{') {
                if (i + 1 == message.length() || message.charAt(i + 1) != '{') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Returns where the bracket or brace at an index is closed; the end of the text when it is not. */
    public static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"') {
                i = quoteEnd(text, i) - 1;
            } else if ("[{(".indexOf(c) >= 0) {
                depth++;
            } else if ("]})".indexOf(c) >= 0 && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Returns where a quoted text is over. */
    static int quoteEnd(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(start)) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Returns the items between brackets. */
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"') {
                i = quoteEnd(text, i) - 1;
            } else if ("[{(".indexOf(c) >= 0) {
                i = Math.min(closing(text, i), text.length() - 1);
            } else if (c == ',') {
                items.add(text.substring(start, i));
                start = i + 1;
            }
        }
        if (!text.substring(start).isBlank()) {
            items.add(text.substring(start));
        }
        return items;
    }

    /** Returns the name that begins at an index; empty when none does. */
    static String name(String text, int start) {
        Matcher name = NAME.matcher(text).region(start, text.length());
        return name.lookingAt() ? name.group() : "";
    }

    /** Returns the members that a text speaks of. */
    static List<String> names(String text) {
        return MEMBER.matcher(text).results().map(match -> match.group(1)).distinct().toList();
    }

    /** Returns whether a member stands for an expression in another: neither in quotes nor after a dot. */
    static boolean hasExpression(String text, String member) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"') {
                i = quoteEnd(text, i) - 1;
            } else if (c == '$' && name(text, i + 1).equals(member) && (i == 0 || text.charAt(i - 1) != '.')) {
                return true;
            }
        }
        return false;
    }

    /** Returns a text as it stands between quotes of either kind. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("'", "\\'")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
