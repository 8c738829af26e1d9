package io.github.kling4j.validation.cel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Kubernetes' CEL functions on URLs, which parse URLs as Go's {@code net/url} does. A parameter {@code url} is a text
 * that {@link #url} has checked.
 */
public final class Urls {

    private static final String HOST = "-._~!$&'()*+,;=:[]<>\"";
    private static final String USER = "-._~:!$&'()*+,;=%@";
    /** The characters that Go does not escape in a path. */
    private static final String UNESCAPED = "-._~$&+,/:;=@";

    private static final String VALID_PATH = "-._~!$&'()*+,;=:@/[]%";

    private Urls() {}

    /** Returns whether a text is an absolute URL or an absolute path. */
    public static boolean isUrl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) == 0x7F) {
                return false;
            }
        }
        int scheme = schemeEnd(text);
        int start = scheme < 0 ? 0 : scheme + 1;
        if (text.isEmpty() || scheme == 0) {
            return false;
        }
        if (!text.startsWith("/", start)) {
            return text.equals("*") || scheme > 0;
        }
        int end = end(text, '?', start);
        int path = authorityEnd(text);
        return areEscapes(text, path, end)
                && (path == start || isAuthority(text, start + 2, path))
                && areEscapes(text, fragment(text), text.length());
    }

    /**
     * Checks that a text is a URL, and returns the text.
     *
     * @throws IllegalArgumentException if the text is not a URL
     */
    public static String url(String text) {
        if (!isUrl(text)) {
            throw new IllegalArgumentException("not a URL");
        }
        return text;
    }

    /** Returns the scheme in lower case; the empty string if the URL has none. */
    public static String scheme(String url) {
        return Texts.lowerAscii(url.substring(0, Math.max(0, schemeEnd(url))));
    }

    /** Returns the host with its port; the empty string if the URL has none. */
    public static String host(String url) {
        int end = authorityEnd(url);
        int start = pathStart(url);
        return start == end ? "" : unescaped(url.substring(hostStart(url, start + 2, end), end), false);
    }

    /** Returns the host without port and brackets; the empty string if the URL has none. */
    public static String hostname(String url) {
        String host = host(url);
        int close = host.indexOf(']');
        if (host.startsWith("[") && close > 0) {
            return host.substring(1, close);
        }
        int colon = host.lastIndexOf(':');
        return colon < 0 ? host : host.substring(0, colon);
    }

    /** Returns the port; the empty string if the URL has none. */
    public static String port(String url) {
        String host = host(url);
        int colon = host.lastIndexOf(':');
        return colon < 0 || colon < host.lastIndexOf(']') ? "" : host.substring(colon + 1);
    }

    /** Returns the percent-encoded path; the empty string if the URL has none. */
    public static String escapedPath(String url) {
        int start = authorityEnd(url);
        if (!url.startsWith("/", pathStart(url))) {
            return url.equals("*") ? url : "";
        }
        String path = url.substring(start, Math.min(end(url, '?', start), fragment(url)));
        return path.chars().allMatch(c -> isLetterOrDigit((char) c) || VALID_PATH.indexOf(c) >= 0)
                ? path
                : escaped(unescaped(path, false));
    }

    /** Returns a map from the keys of the query to their values. */
    public static Map<String, List<String>> query(String url) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int fragment = fragment(url);
        int start = end(url, '?', 0);
        if (start < fragment) {
            for (String pair : url.substring(start + 1, fragment).split("&")) {
                boolean isRead = !pair.isEmpty() && pair.indexOf(';') < 0 && areEscapes(pair, 0, pair.length());
                if (isRead) {
                    int equals = end(pair, '=', 0);
                    String value = equals == pair.length() ? "" : pair.substring(equals + 1);
                    values.computeIfAbsent(unescaped(pair.substring(0, equals), true), key -> new ArrayList<>())
                            .add(unescaped(value, true));
                }
            }
        }
        return values;
    }

    /** Returns the index of the colon after the scheme; -1 if the URL has no scheme, 0 if the scheme is empty. */
    private static int schemeEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i;
            }
            boolean isLetter = 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
            if (!isLetter && (i == 0 || !AddressText.isDigit(c) && "+-.".indexOf(c) < 0)) {
                return -1;
            }
        }
        return -1;
    }

    private static int pathStart(String url) {
        return schemeEnd(url) + 1;
    }

    /** Returns the index at which the path begins, which is after the authority if the URL has one. */
    private static int authorityEnd(String url) {
        int start = pathStart(url);
        boolean hasAuthority = start > 0 && url.startsWith("//", start);
        return hasAuthority
                ? Math.min(end(url, '/', start + 2), Math.min(end(url, '?', start), end(url, '#', start)))
                : start;
    }

    private static int fragment(String url) {
        return end(url, '#', 0);
    }

    private static int hostStart(String text, int start, int end) {
        int at = text.lastIndexOf('@', end - 1);
        return at < start ? start : at + 1;
    }

    private static boolean isAuthority(String text, int start, int end) {
        int host = hostStart(text, start, end);
        for (int i = start; i < host - 1; i++) {
            if (!isLetterOrDigit(text.charAt(i)) && USER.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        int close = text.startsWith("[", host) && host < end ? text.lastIndexOf(']', end - 1) : host;
        if (close < host || !areEscapes(text, start, end)) {
            return false;
        }
        int colon = close > host ? close + 1 : text.lastIndexOf(':', end - 1);
        return (colon < host || isPort(text, colon, end)) && isHost(text, host, end);
    }

    private static boolean isPort(String text, int colon, int end) {
        for (int i = colon + 1; i < end; i++) {
            if (!AddressText.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return colon == end || text.charAt(colon) == ':';
    }

    private static boolean isHost(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean isEscape = c == '%' && (Utf8.octet(text, i) >= 0x80 || text.startsWith("%25", i));
            if (c < 0x80 && !isLetterOrDigit(c) && HOST.indexOf(c) < 0 && !isEscape) {
                return false;
            }
            i += isEscape ? 2 : 0;
        }
        return true;
    }

    private static boolean areEscapes(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean isEscape = text.charAt(i) != '%'
                    || i + 2 < end && Utf8.digit(text.charAt(i + 1)) >= 0 && Utf8.digit(text.charAt(i + 2)) >= 0;
            if (!isEscape) {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(String text, boolean isQuery) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] units = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < units.length; i++) {
            if (units[i] == '%') {
                bytes.write(Utf8.digit((char) units[i + 1]) << 4 | Utf8.digit((char) units[i + 2]));
                i += 2;
            } else {
                bytes.write(isQuery && units[i] == '+' ? ' ' : units[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String escaped(String path) {
        StringBuilder escaped = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            if (unit >= 0 && (isLetterOrDigit((char) unit) || UNESCAPED.indexOf(unit) >= 0)) {
                escaped.append((char) unit);
            } else {
                escaped.append('%')
                        .append(Texts.upperAscii(
                                Integer.toHexString(unit & 0xFF | 0x100).substring(1)));
            }
        }
        return escaped.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || AddressText.isDigit(c);
    }

    private static int end(String text, char c, int start) {
        int found = text.indexOf(c, start);
        return found < 0 ? text.length() : found;
    }
}
