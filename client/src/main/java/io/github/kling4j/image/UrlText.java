package io.github.kling4j.image;

import okhttp3.HttpUrl;

/**
 * Checks the form of a URL without copying it: {@code http} or {@code https} in any letter case, {@code ://}, a host
 * and an optional port as {@link HttpUrl} accepts them, and no control characters. The rest of the URL is not checked.
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
        // Usually the host contains nothing that only HttpUrl can check.
        boolean isPlain = (plain == end || text.charAt(plain) == ':' && areDigits(text, plain + 1, end))
                && !hasPunycode(text, authority, plain);
        return isPlain
                ? isPlainHost(text, authority, plain) && isPort(text, plain, end)
                : isOddUrl(text, authority, end);
    }

    /**
     * Returns whether a URL has neither control characters nor a trailing space. HttpUrl would remove line breaks and
     * trailing white space, but the service would receive them.
     */
    private static boolean isOnOneLine(String text, int authority) {
        for (int i = authority; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7f) {
                return false;
            }
        }
        return !text.endsWith(" ");
    }

    /**
     * Checks a URL with an international name, an IPv6 address or user information. HttpUrl alone would accept a
     * missing host.
     */
    private static boolean isOddUrl(String text, int authority, int end) {
        int host = host(text, authority, end);
        int hostEnd = hostEnd(text, host, end);
        return isHost(text, host, hostEnd) && isPort(text, hostEnd, end) && HttpUrl.parse(text) != null;
    }

    /**
     * Returns whether each label of a host has 1 to 63 characters, and the host at most 253. A trailing dot is allowed.
     */
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

    /**
     * Returns whether a label of the host begins with {@code xn--}, as internationalized names do. Not every such label
     * is valid.
     */
    private static boolean hasPunycode(String text, int first, int end) {
        for (int i = first; i < end; i++) {
            if ((i == first || text.charAt(i - 1) == '.') && text.regionMatches(true, i, "xn--", 0, 4)) {
                return true;
            }
        }
        return false;
    }

    /** Returns scheme and host of a URL, without user name and password. */
    static String schemeAndHost(String url) {
        int authority = authority(url);
        int end = authorityEnd(url, authority);
        int host = host(url, authority, end);
        return url.substring(0, authority) + url.substring(host, hostEnd(url, host, end));
    }

    /** Returns the index after {@code http://} or {@code https://}; -1 if the scheme is missing or different. */
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
        // ASCII upper-case and lower-case letters differ only in this bit.
        return (text.charAt(index) | 0x20) == small;
    }

    /**
     * Returns the index after the letters, digits, dots and hyphens at the beginning of the authority. This is usually
     * the end of the host.
     */
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

    /** Returns the end of the host. An IPv6 address contains colons in brackets. */
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

    /** Returns whether the port is valid. An empty port means the default port. */
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
