package io.github.kling4j.image;

import okhttp3.HttpUrl;

/**
 * The form of a URL, looked at in place: {@code http} or {@code https} in any letter case, {@code ://}, a host and
 * perhaps a port, as {@link HttpUrl} takes them, and no control character. What else follows the host is the service's
 * business.
 */
final class UrlText {

    private UrlText() {}

    static boolean isUrl(String text) {
        int authority = authority(text);
        if (authority < 0 || !isOnOneLine(text, authority)) {
            return false;
        }
        int plain = plainEnd(text, authority);
        int end = authorityEnd(text, plain);
        // Most often there is nothing in a host, or before it, that takes HttpUrl to judge.
        boolean isPlain = (plain == end || text.charAt(plain) == ':' && areDigits(text, plain + 1, end))
                && !hasPunycode(text, authority, plain);
        return isPlain
                ? isPlainHost(text, authority, plain) && isPort(text, plain, end)
                : isOddUrl(text, authority, end);
    }

    /** HttpUrl leaves out what the service would be sent: line breaks everywhere, and white space at the end. */
    private static boolean isOnOneLine(String text, int authority) {
        for (int i = authority; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7f) {
                return false;
            }
        }
        return !text.endsWith(" ");
    }

    /** Names of other alphabets, addresses of IPv6, users: HttpUrl finds a host where there is none, but no other. */
    private static boolean isOddUrl(String text, int authority, int end) {
        int host = host(text, authority, end);
        int hostEnd = hostEnd(text, host, end);
        return isHost(text, host, hostEnd) && isPort(text, hostEnd, end) && HttpUrl.parse(text) != null;
    }

    /** Returns whether it has labels of 1 to 63 characters, 253 in all; a dot may end it. */
    private static boolean isPlainHost(String text, int first, int end) {
        int label = first;
        for (int i = first; i < end; i++) {
            if (text.charAt(i) == '.') {
                if (i == label || i - label > 63) {
                    return false;
                }
                label = i + 1;
            }
        }
        boolean endsWithDot = label == end && end > first;
        return end - first <= 253 && (endsWithDot || end > label && end - label <= 63);
    }

    /** Returns whether a label is, or should be, one of another alphabet: not everything that begins so is a name. */
    private static boolean hasPunycode(String text, int first, int end) {
        for (int i = first; i < end; i++) {
            if ((i == first || text.charAt(i - 1) == '.') && text.regionMatches(true, i, "xn--", 0, 4)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the beginning of a URL, without a user's name or password. */
    static String schemeAndHost(String url) {
        int authority = authority(url);
        int end = authorityEnd(url, authority);
        int host = host(url, authority, end);
        return url.substring(0, authority) + url.substring(host, hostEnd(url, host, end));
    }

    /** Returns where the text after {@code http://} begins; -1 when it is another scheme, or none. */
    private static int authority(String text) {
        int colon = text.startsWith("://", 5) ? 5 : 4;
        boolean isScheme = text.startsWith("://", colon)
                && isLetter(text, 0, 'h')
                && isLetter(text, 1, 't')
                && isLetter(text, 2, 't')
                && isLetter(text, 3, 'p')
                && (colon == 4 || isLetter(text, 4, 's'));
        return isScheme ? colon + 3 : -1;
    }

    private static boolean isLetter(String text, int index, char small) {
        // The letters of ASCII differ from their capitals in this bit alone, and nothing else differs so from them.
        return (text.charAt(index) | 0x20) == small;
    }

    /** Returns where letters, digits, dots and hyphens end: most often with the host, which then is looked at once. */
    private static int plainEnd(String text, int authority) {
        int end = authority;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c >= 'A' && c <= 'Z';
    }

    private static int authorityEnd(String text, int authority) {
        int end = authority;
        while (end < text.length() && "/?#\\".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int host(String text, int authority, int end) {
        int host = end;
        while (host > authority && text.charAt(host - 1) != '@') {
            host--;
        }
        return host;
    }

    /** An address of IPv6 has colons of its own, in brackets. */
    private static int hostEnd(String text, int host, int end) {
        int bracket = text.startsWith("[", host) ? text.indexOf(']', host) : -1;
        int hostEnd = bracket >= 0 && bracket < end ? bracket + 1 : host;
        while (hostEnd < end && text.charAt(hostEnd) != ':') {
            hostEnd++;
        }
        return hostEnd;
    }

    private static boolean isHost(String text, int host, int end) {
        boolean bracketed = text.startsWith("[", host);
        int first = bracketed ? host + 1 : host;
        int last = bracketed ? end - 1 : end;
        if (bracketed && !text.startsWith("]", last)) {
            return false;
        }
        for (int i = first; i < last; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7f || "\"<>[]^`{|}".indexOf(c) >= 0) {
                return false;
            }
        }
        return first < last;
    }

    private static boolean areDigits(String text, int first, int end) {
        for (int i = first; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** None after the colon is the usual one. */
    private static boolean isPort(String text, int colon, int end) {
        if (!areDigits(text, colon + 1, end)) {
            return false;
        }
        int port = 0;
        for (int i = colon + 1; i < end && port <= 65_535; i++) {
            port = 10 * port + (text.charAt(i) - '0');
        }
        return end <= colon + 1 || port > 0 && port <= 65_535;
    }
}
