package io.github.kling4j.validation.generator.expand;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names and message pieces in plain text and in literals; for expressions, see {@link Template}. */
public final class Scanner {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern MEMBER = Pattern.compile("\\$(" + NAME + ")");

    private Scanner() {}

    /** Returns the start of the next piece in braces; -1 if there is none. A double brace is a literal brace. */
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

    /** Returns the name that begins at an index; empty if there is none. */
    static String name(String text, int start) {
        Matcher name = NAME.matcher(text).region(start, text.length());
        return name.lookingAt() ? name.group() : "";
    }

    /** Returns the members that a text refers to. */
    static List<String> names(String text) {
        return MEMBER.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    /** Returns a text escaped for quotes of either kind. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("'", "\\'")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /**
     * Converts a raw literal to an equivalent one with escapes: a raw literal cannot contain the quotes that a member
     * may have.
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
