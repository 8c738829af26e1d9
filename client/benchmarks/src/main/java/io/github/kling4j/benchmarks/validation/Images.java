package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.image.Image;
import io.github.kling4j.rules.ImageRules;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What all the peers share of the rules of an image: whether a text is a URL is looked at here, as one would by hand;
 * what is none is left to {@link ImageRules}, because looking into pictures is not what is compared.
 */
public final class Images {

    private Images() {}

    /** Returns the rule that an image breaks; null when it is acceptable, or the empty text. */
    static @Nullable Violation fault(Image image) {
        return image.isUrl() ? null : ImageRules.acceptable(image);
    }

    /** Returns the id of the rule that a text breaks as an image; null when it is acceptable, or empty. */
    public static @Nullable String brokenRule(String text) {
        Violation fault = text.isEmpty() || isUrl(text) ? null : ImageRules.acceptable(Image.base64(text));
        return fault == null ? null : fault.rule();
    }

    /** Returns whether a text is {@code http://} or {@code https://}, in any letter case, and a host. */
    static boolean isUrl(String text) {
        int authority = text.regionMatches(true, 0, "https://", 0, 8)
                ? 8
                : text.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
        if (authority < 0) {
            return false;
        }
        int host = authority;
        int end = authority;
        while (end < text.length() && !endsAuthority(text.charAt(end))) {
            if (text.charAt(end) == '@') {
                host = end + 1;
            }
            end++;
        }
        int bracket = text.startsWith("[", host) ? text.indexOf(']', host) : -1;
        if (bracket >= 0) {
            return bracket < end && isHost(text, host + 1, bracket) && isPort(text, bracket + 1, end);
        }
        int colon = text.indexOf(':', host);
        int hostEnd = colon < 0 || colon > end ? end : colon;
        return isHost(text, host, hostEnd) && isPort(text, hostEnd, end);
    }

    private static boolean endsAuthority(char c) {
        return c == '/' || c == '?' || c == '#' || c == '\\';
    }

    private static boolean isHost(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7f || c == '"' || c == '<' || c == '>' || c == '[' || c == ']' || c == '^'
                    || c == '`' || c == '{' || c == '|' || c == '}') {
                return false;
            }
        }
        return start < end;
    }

    private static boolean isPort(String text, int colon, int end) {
        if (colon < end && text.charAt(colon) != ':') {
            return false;
        }
        for (int i = colon + 1; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
