package io.github.kling4j.image;

/**
 * The form of a URL, looked at in place: {@code http} or {@code https} in any letter case, {@code ://} and a host.
 * What follows the host is the service's business.
 */
final class UrlText {

    private UrlText() {}

    static boolean isUrl(String text) {
        int authority = authority(text);
        if (authority < 0) {
            return false;
        }
        int end = authorityEnd(text, authority);
        int host = host(text, authority, end);
        int hostEnd = hostEnd(text, host, end);
        return isHost(text, host, hostEnd) && isPort(text, hostEnd, end);
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
        if (text.regionMatches(true, 0, "https://", 0, 8)) {
            return 8;
        }
        return text.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
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

    private static boolean isPort(String text, int colon, int end) {
        for (int i = colon + 1; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
