package io.github.kling4j.validation.generator.expand;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names and pieces in plain text and in literals: what is an expression has {@link Template tokens} instead. */
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

    /** Returns the name that begins at an index; empty when none does. */
    static String name(String text, int start) {
        Matcher name = NAME.matcher(text).region(start, text.length());
        return name.lookingAt() ? name.group() : "";
    }

    /** Returns the members that a text speaks of. */
    static List<String> names(String text) {
        return MEMBER.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    /** Returns a text as it stands between quotes of either kind. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("'", "\\'")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /**
     * Returns a literal of the same value in which escapes have a meaning: in a raw one there is no way to write a quote
     * that a member may hold.
     */
    static String withEscapes(String literal) {
        int quote = 0;
        while (literal.charAt(quote) != '\'' && literal.charAt(quote) != '"') {
            quote++;
        }
        String prefix = literal.substring(0, quote);
        if (!prefix.contains("r") && !prefix.contains("R")) {
            return literal;
        }
        String mark = literal.substring(quote, quote + 1);
        boolean isTriple = literal.startsWith(mark.repeat(3), quote) && literal.length() >= quote + 6;
        int marks = isTriple ? 3 : 1;
        String value = literal.substring(quote + marks, literal.length() - marks);
        return prefix.replaceAll("[rR]", "") + mark + escaped(value) + mark;
    }
}
