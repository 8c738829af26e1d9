package io.github.kling4j.validation.generator.expand;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds placeholders in plain text and in literals, and expressions in messages. {@link Template} finds placeholders in
 * expressions.
 */
public final class Scanner {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern MEMBER = Pattern.compile("\\$(" + NAME + ")");

    private Scanner() {}

    /**
     * Returns the index of the next brace that opens an expression in a message; -1 if there is none. A double brace is
     * a literal brace.
     */
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

    /** Returns the name that begins at an index; the empty string if there is none. */
    static String name(String text, int start) {
        Matcher name = NAME.matcher(text).region(start, text.length());
        return name.lookingAt() ? name.group() : "";
    }

    /** Returns the names of the members that the placeholders in a text refer to. */
    static List<String> names(String text) {
        return MEMBER.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    /** Returns a text with the escapes that it needs in a string literal, in single or double quotes. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("'", "\\'")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /**
     * Converts a raw literal to an equivalent one with escapes: the value of a member may contain quotes, which cannot
     * be escaped in a raw literal.
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
