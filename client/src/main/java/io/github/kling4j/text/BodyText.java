package io.github.kling4j.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shortens text of unknown length and content for exceptions. */
public final class BodyText {

    private static final int LONGEST = 1000;
    /**
     * A pattern for a character of the standard or the URL-safe Base64 alphabet, also with slashes escaped as in JSON.
     */
    private static final String CHARACTER = "(?:[A-Za-z0-9+/_-]|\\\\/)";

    private static final String BREAK = "(?:[ \\t]*+(?:\\r?\\n|(?:\\\\r)?\\\\n)[ \\t]*+)";
    /**
     * A pattern for Base64 text that may be an image: one long line, or several long lines. Words and ids are shorter.
     */
    private static final Pattern BASE64_RUN = Pattern.compile(CHARACTER + "{40,}+(?:" + BREAK + CHARACTER
            + "{40,}+)+(?:" + BREAK + CHARACTER + "*+)?={0,2}" + "|" + CHARACTER + "{100,}+={0,2}");

    private BodyText() {}

    /** Returns the beginning of a text, without parts that may be images; the empty string for null. */
    public static String beginning(@Nullable String text) {
        if (text == null) {
            return "";
        }
        boolean cut = text.length() > LONGEST;
        String start = cut ? text.substring(0, LONGEST) : text;
        return BASE64_RUN.matcher(start.strip()).replaceAll("…") + (cut ? "…" : "");
    }
}
