package io.github.kling4j.validation.cel;

/** Protovalidate's CEL functions on URIs, as RFC 3986 defines them. */
public final class Uris {

    private static final String UNRESERVED = "-._~";
    private static final String SUB_DELIMITERS = "!$&'()*+,;=";
    private static final int NOWHERE = -1;

    private Uris() {}

    /** Returns whether a text is a URI with a scheme. */
    public static boolean isUri(String text) {
        int colon = schemeEnd(text);
        return colon > 0 && isRest(text, colon + 1, true);
    }

    /** Returns whether a text is a URI or a relative reference. */
    public static boolean isUriRef(String text) {
        return isUri(text) || isRest(text, 0, false);
    }

    /** Returns the index of the colon after the scheme; -1 if the text has no scheme. */
    private static int schemeEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i;
            }
            if (!isLetter(c) && (i == 0 || !AddressText.isDigit(c) && "+-.".indexOf(c) < 0)) {
                return NOWHERE;
            }
        }
        return NOWHERE;
    }

    /**
     * Returns whether the rest of a text is an optional authority, a path, an optional query and an optional fragment.
     */
    private static boolean isRest(String text, int start, boolean hasScheme) {
        int fragment = indexOrEnd(text, "#", start, text.length());
        int query = indexOrEnd(text, "?", start, fragment);
        return isHierarchical(text, start, query, hasScheme)
                && (query == fragment || areCharacters(text, query + 1, fragment, "/?"))
                && (fragment == text.length() || areCharacters(text, fragment + 1, text.length(), "/?"));
    }

    private static boolean isHierarchical(String text, int start, int end, boolean hasScheme) {
        if (text.startsWith("//", start) && start + 2 <= end) {
            int path = indexOrEnd(text, "/", start + 2, end);
            return isAuthority(text, start + 2, path) && areCharacters(text, path, end, "/");
        }
        int segment = indexOrEnd(text, "/", start, end);
        // A first segment with a colon would be taken for a scheme.
        boolean hasColon = indexOrEnd(text, ":", start, segment) < segment;
        return (hasScheme || !hasColon) && areCharacters(text, start, end, "/");
    }

    private static boolean isAuthority(String text, int start, int end) {
        int at = indexOrEnd(text, "@", start, end);
        int host = at == end ? start : at + 1;
        if (at != end && !areEncoded(text, start, at, SUB_DELIMITERS + ":")) {
            return false;
        }
        if (host < end && text.charAt(host) == '[') {
            int close = indexOrEnd(text, "]", host, end);
            return close < end && isLiteral(text, host + 1, close) && isPort(text, close + 1, end);
        }
        int colon = indexOrEnd(text, ":", host, end);
        return areEncoded(text, host, colon, SUB_DELIMITERS)
                && Utf8.isEncoded(text, host, colon)
                && isPort(text, colon, end);
    }

    /** Returns whether a part of a text is empty, or a colon followed by digits. */
    private static boolean isPort(String text, int start, int end) {
        if (start == end) {
            return true;
        }
        for (int i = start + 1; i < end; i++) {
            if (!AddressText.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.charAt(start) == ':';
    }

    /**
     * Returns whether the text in brackets is an IPv6 address, with or without a zone, or an address of a later
     * version.
     */
    private static boolean isLiteral(String text, int start, int end) {
        if (start < end && text.charAt(start) == 'v') {
            int dot = indexOrEnd(text, ".", start, end);
            boolean isVersion = dot > start + 1 && dot < end && areHexadecimal(text, start + 1, dot);
            return isVersion && dot + 1 < end && areOf(text, dot + 1, end, SUB_DELIMITERS + ":");
        }
        int zone = indexOrEnd(text, "%", start, end);
        boolean isZone = zone == end
                || text.startsWith("%25", zone)
                        && zone + 3 < end
                        && areEncoded(text, zone + 3, end, "")
                        && Utf8.isEncoded(text, zone + 3, end);
        return isZone && AddressText.version(text, start, zone) == AddressText.V6;
    }

    /**
     * Returns whether a part of a text contains only characters of a path segment, percent-encoded bytes, and the
     * characters in {@code others}.
     */
    private static boolean areCharacters(String text, int start, int end, String others) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '%') {
                if (!isEncoded(text, i, end)) {
                    return false;
                }
                i += 2;
            } else if (!isPlain(c) && SUB_DELIMITERS.indexOf(c) < 0 && c != ':' && c != '@' && others.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether a part of a text contains only unreserved characters, percent-encoded bytes, and the characters
     * in {@code others}.
     */
    private static boolean areEncoded(String text, int start, int end, String others) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '%' && isEncoded(text, i, end)) {
                i += 2;
            } else if (!isPlain(c) && others.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean areOf(String text, int start, int end, String others) {
        for (int i = start; i < end; i++) {
            if (!isPlain(text.charAt(i)) && others.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean areHexadecimal(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Utf8.digit(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEncoded(String text, int percent, int end) {
        return percent + 2 < end
                && Utf8.digit(text.charAt(percent + 1)) >= 0
                && Utf8.digit(text.charAt(percent + 2)) >= 0;
    }

    private static boolean isPlain(char c) {
        return isLetter(c) || AddressText.isDigit(c) || UNRESERVED.indexOf(c) >= 0;
    }

    private static boolean isLetter(char c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
    }

    private static int indexOrEnd(String text, String part, int start, int end) {
        int found = text.indexOf(part, start);
        return found < 0 || found > end ? end : found;
    }
}
