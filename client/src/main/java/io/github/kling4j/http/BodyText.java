package io.github.kling4j.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text of unknown length and content fit for an exception. */
public final class BodyText {

    private static final int LONGEST = 1000;
    /** An image that a service echoes; words and ids are shorter. */
    private static final Pattern BASE64_RUN = Pattern.compile("[A-Za-z0-9+/]{100,}+={0,2}");

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
