package io.github.kling4j.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text of unknown length and content fit for an exception. */
public final class BodyText {

    private static final int LONGEST = 1000;
    /** Of either alphabet of Base64, and with slashes as some write them in JSON. */
    private static final String CHARACTER = "(?:[A-Za-z0-9+/_-]|\\\\/)";

    private static final String BREAK = "(?:[ \\t]*+(?:\\r?\\n|(?:\\\\r)?\\\\n)[ \\t]*+)";
    /** An image that a service echoes, in one line or in long ones; words and ids are shorter. */
    private static final Pattern BASE64_RUN = Pattern.compile(CHARACTER + "{40,}+(?:" + BREAK + CHARACTER
            + "{40,}+)+(?:" + BREAK + CHARACTER + "*+)?={0,2}" + "|" + CHARACTER + "{100,}+={0,2}");

    private BodyText() {}

    /** Returns the beginning, with anything left out that may be an image; empty for null. */
    public static String beginning(@Nullable String text) {
        if (text == null) {
            return "";
        }
        boolean cut = text.length() > LONGEST;
        String start = cut ? text.substring(0, LONGEST) : text;
        return BASE64_RUN.matcher(start.strip()).replaceAll("…") + (cut ? "…" : "");
    }
}
