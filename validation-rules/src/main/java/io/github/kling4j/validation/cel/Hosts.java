package io.github.kling4j.validation.cel;

/** Protovalidate's CEL functions on host names, IP addresses and email addresses. */
public final class Hosts {

    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;
    private static final String LOCAL_PART = "!#$%&'*+-./=?^_`{|}~";

    private Hosts() {}

    /** Returns whether a text is an email address, as HTML defines it for forms. */
    public static boolean isEmail(String text) {
        int at = text.indexOf('@');
        if (at < 1) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && LOCAL_PART.indexOf(c) < 0) {
                return false;
            }
        }
        int start = at + 1;
        while (start <= text.length()) {
            int end = labelEnd(text, start, text.length());
            if (!isLabel(text, start, end)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /**
     * Returns whether a text is a host name: labels that are separated by dots, where the last label is not a number.
     */
    public static boolean isHostname(String text) {
        return isHostname(text, text.length());
    }

    private static boolean isHostname(String text, int length) {
        int last = length > 0 && text.charAt(length - 1) == '.' ? length - 1 : length;
        if (length > LONGEST_NAME || last == 0) {
            return false;
        }
        boolean isNumber = true;
        int start = 0;
        while (start <= last) {
            int end = labelEnd(text, start, last);
            if (!isLabel(text, start, end)) {
                return false;
            }
            isNumber = isNumber(text, start, end);
            start = end + 1;
        }
        return !isNumber;
    }

    /**
     * Returns whether a text is a host, followed by a colon and a port. The host is a host name, an IPv4 address, or an
     * IPv6 address in brackets.
     *
     * @param isPortRequired whether the port is required; otherwise, the colon and the port may be absent
     */
    public static boolean isHostAndPort(String text, boolean isPortRequired) {
        if (text.startsWith("[")) {
            int close = text.lastIndexOf(']');
            boolean isAddress = close > 0 && isIp(text, 1, close, AddressText.V6);
            return isAddress && (close + 1 == text.length() ? !isPortRequired : isPort(text, close + 1));
        }
        int colon = text.lastIndexOf(':');
        int end = colon < 0 ? text.length() : colon;
        boolean isHost = isHostname(text, end) || AddressText.version(text, 0, end) == AddressText.V4;
        return isHost && (colon < 0 ? !isPortRequired : isPort(text, colon));
    }

    /** Returns whether a text is an IP address of any version. */
    public static boolean isIp(String text) {
        return isIp(text, 0);
    }

    /**
     * Returns whether a text is an IP address of a version. An IPv6 address may have a zone.
     *
     * @param version 4 or 6; 0 for any version
     */
    public static boolean isIp(String text, long version) {
        return isIp(text, 0, text.length(), version);
    }

    private static boolean isIp(String text, int start, int end, long version) {
        int zone = text.indexOf('%', start);
        boolean hasZone = zone >= 0 && zone + 1 < end;
        int found = AddressText.version(text, start, hasZone ? zone : end);
        boolean isAllowed = version == 0 || version == found;
        return found != AddressText.INVALID && isAllowed && (!hasZone || found == AddressText.V6);
    }

    /** Returns whether a text is an address with a prefix length, such as {@code 10.0.0.0/8}. */
    public static boolean isIpPrefix(String text) {
        return isIpPrefix(text, 0, false);
    }

    /**
     * Returns whether a text is an address of a version, with a prefix length, such as {@code 10.0.0.0/8}.
     *
     * @param version 4 or 6; 0 for any version
     */
    public static boolean isIpPrefix(String text, long version) {
        return isIpPrefix(text, version, false);
    }

    /**
     * Returns whether a text is an address with a prefix length, such as {@code 10.0.0.0/8}.
     *
     * @param isStrict whether all bits after the prefix must be 0
     */
    public static boolean isIpPrefix(String text, boolean isStrict) {
        return isIpPrefix(text, 0, isStrict);
    }

    /**
     * Returns whether a text is an address of a version, with a prefix length, such as {@code 10.0.0.0/8}.
     *
     * @param version 4 or 6; 0 for any version
     * @param isStrict whether all bits after the prefix must be 0
     */
    public static boolean isIpPrefix(String text, long version, boolean isStrict) {
        int slash = text.indexOf('/');
        int found = slash < 0 ? AddressText.INVALID : AddressText.version(text, 0, slash);
        if (found == AddressText.INVALID || version != 0 && version != found) {
            return false;
        }
        boolean isV4 = found == AddressText.V4;
        int length = AddressText.prefixLength(text, slash + 1, text.length(), isV4 ? 32 : 128);
        int bits = isV4 ? length + 96 : length;
        return length >= 0
                && (!isStrict
                        || (AddressText.upper(text, 0, slash) & ~AddressText.upperMask(bits)) == 0
                                && (AddressText.lower(text, 0, slash) & ~AddressText.lowerMask(bits)) == 0);
    }

    /** Returns whether the rest of a text, from an index on, is a colon and a port. */
    private static boolean isPort(String text, int colon) {
        int length = text.length() - colon - 1;
        boolean isPadded = length > 1 && text.charAt(colon + 1) == '0';
        if (text.charAt(colon) != ':' || length < 1 || length > 5 || isPadded) {
            return false;
        }
        return isNumber(text, colon + 1, text.length())
                && Integer.parseInt(text, colon + 1, text.length(), 10) <= 65_535;
    }

    private static int labelEnd(String text, int start, int end) {
        int dot = text.indexOf('.', start);
        return dot < 0 || dot > end ? end : dot;
    }

    private static boolean isLabel(String text, int start, int end) {
        if (start >= end || end - start > LONGEST_LABEL || text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!AddressText.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || AddressText.isDigit(c);
    }
}
