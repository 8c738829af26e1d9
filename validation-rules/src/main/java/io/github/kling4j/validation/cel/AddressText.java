package io.github.kling4j.validation.cel;

/**
 * Reads IP addresses from parts of texts without creating objects. An address has 128 bits in two halves; the 32 bits
 * of an IPv4 address are the last bits of the lower half.
 */
final class AddressText {

    static final int INVALID = 0;
    static final int V4 = 4;
    static final int V6 = 6;

    private static final int GROUPS = 8;

    private AddressText() {}

    /**
     * Returns the version of the IP address in a part of a text: {@link #V4} or {@link #V6}, or {@link #INVALID} if the
     * part is not an IP address.
     */
    static int version(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == ':') {
                return groups(text, start, end) == INVALID ? INVALID : V6;
            }
        }
        return octets(text, start, end) < 0 ? INVALID : V4;
    }

    /** Returns the upper 64 bits of a valid address; 0 for an IPv4 address. */
    static long upper(String text, int start, int end) {
        return half(text, start, end, true);
    }

    /** Returns the lower 64 bits of a valid address. */
    static long lower(String text, int start, int end) {
        return half(text, start, end, false);
    }

    private static long half(String text, int start, int end, boolean isUpper) {
        if (text.indexOf(':', start) < 0 || text.indexOf(':', start) >= end) {
            return isUpper ? 0 : octets(text, start, end);
        }
        return bits(text, start, end, isUpper);
    }

    /** Returns the 32 bits of an IPv4 address; -1 if the part of the text is not an IPv4 address. */
    private static long octets(String text, int start, int end) {
        long bits = 0;
        int at = start;
        for (int i = 0; i < 4; i++) {
            int first = at;
            int octet = 0;
            while (at < end && at < first + 3 && isDigit(text.charAt(at))) {
                octet = octet * 10 + text.charAt(at++) - '0';
            }
            boolean isPadded = at - first > 1 && text.charAt(first) == '0';
            boolean isEnded = i == 3 ? at == end : at < end && text.charAt(at) == '.';
            if (at == first || isPadded || octet > 255 || !isEnded) {
                return -1;
            }
            bits = bits << 8 | octet;
            at++;
        }
        return bits;
    }

    /**
     * Returns the number of 16-bit groups that are written in an IPv6 address, at least 1; {@link #INVALID} if the part
     * of the text is not an IPv6 address.
     */
    private static int groups(String text, int start, int end) {
        int groups = 0;
        boolean isShortened = false;
        int at = start;
        while (at < end) {
            if (text.charAt(at) == ':') {
                boolean isDouble = at + 1 < end && text.charAt(at + 1) == ':';
                if (isDouble && isShortened || !isDouble && (at == start || at + 1 == end)) {
                    return INVALID;
                }
                isShortened |= isDouble;
                at += isDouble ? 2 : 1;
                if (isDouble && at < end && text.charAt(at) == ':') {
                    return INVALID;
                }
                continue;
            }
            int next = groupEnd(text, at, end);
            if (next < end && text.charAt(next) == '.') {
                groups += 2;
                boolean isLast = octets(text, at, end) >= 0;
                return isLast && isComplete(groups, isShortened) ? groups : INVALID;
            }
            if (next == at || next - at > 4 || next < end && text.charAt(next) != ':') {
                return INVALID;
            }
            groups++;
            at = next;
        }
        return isComplete(groups, isShortened) ? Math.max(1, groups) : INVALID;
    }

    private static boolean isComplete(int groups, boolean isShortened) {
        return isShortened ? groups < GROUPS : groups == GROUPS;
    }

    private static int groupEnd(String text, int start, int end) {
        int at = start;
        while (at < end && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 0x80) {
            at++;
        }
        return at;
    }

    /** Returns the upper or the lower 64 bits of a valid IPv6 address. */
    private static long bits(String text, int start, int end, boolean isUpper) {
        int written = writtenGroups(text, start, end);
        long upper = 0;
        long lower = 0;
        int index = 0;
        int at = start;
        while (at < end) {
            if (text.charAt(at) == ':') {
                boolean isDouble = at + 1 < end && text.charAt(at + 1) == ':';
                index += isDouble ? GROUPS - written : 0;
                at += isDouble ? 2 : 1;
                continue;
            }
            int next = groupEnd(text, at, end);
            boolean isDotted = next < end && text.charAt(next) == '.';
            long group = isDotted ? octets(text, at, end) : Long.parseLong(text, at, next, 16);
            int width = isDotted ? 2 : 1;
            int shift = 16 * (GROUPS - index - width);
            upper |= shift >= 64 ? group << shift - 64 : 0;
            lower |= shift < 64 ? group << shift : 0;
            index += width;
            at = isDotted ? end : next;
        }
        return isUpper ? upper : lower;
    }

    private static int writtenGroups(String text, int start, int end) {
        boolean isEmpty = end - start == 2;
        return isEmpty ? 0 : groups(text, start, end);
    }

    /**
     * Returns the mask for the upper 64 bits of an IPv6 address.
     *
     * @param bits the prefix length, from 0 to 128
     */
    static long upperMask(int bits) {
        return bits == 0 ? 0 : bits >= 64 ? -1L : -1L << 64 - bits;
    }

    /**
     * Returns the mask for the lower 64 bits of an IPv6 address.
     *
     * @param bits the prefix length, from 0 to 128
     */
    static long lowerMask(int bits) {
        return bits <= 64 ? 0 : bits == 128 ? -1L : -1L << 128 - bits;
    }

    /**
     * Parses the prefix length in a part of a text. Returns -1 if the part is not a decimal number, has a leading zero,
     * or exceeds a limit.
     */
    static int prefixLength(String text, int start, int end, int most) {
        boolean isPadded = end - start > 1 && text.charAt(start) == '0';
        if (start >= end || end - start > 3 || isPadded) {
            return -1;
        }
        int length = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            length = length * 10 + text.charAt(i) - '0';
        }
        return length <= most ? length : -1;
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
