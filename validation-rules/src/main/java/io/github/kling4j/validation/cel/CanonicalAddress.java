package io.github.kling4j.validation.cel;

import org.jspecify.annotations.Nullable;

/**
 * The canonical form of an IP address. For IPv6, RFC 5952 defines it: lower case, no leading zeros, and {@code ::} in
 * place of the longest run of zero groups.
 */
final class CanonicalAddress {

    private static final int GROUPS = 8;
    private static final String DIGITS = "0123456789abcdef";

    private CanonicalAddress() {}

    /**
     * Returns whether the first {@code end} characters of a text are the canonical form of the IPv6 address with these
     * bits.
     */
    static boolean is(String text, int end, long upper, long lower) {
        return write(upper, lower, text, end, null);
    }

    static String of(boolean isV4, long upper, long lower) {
        StringBuilder address = new StringBuilder();
        if (isV4) {
            for (int shift = 24; shift >= 0; shift -= 8) {
                address.append(lower >>> shift & 0xFF).append(shift == 0 ? "" : ".");
            }
        } else {
            write(upper, lower, "", 0, address);
        }
        return address.toString();
    }

    /**
     * Writes an IPv6 address to a builder. If the builder is null, compares the address with the first {@code end}
     * characters of a text instead, and returns whether they are equal.
     */
    private static boolean write(long upper, long lower, String text, int end, @Nullable StringBuilder address) {
        int run = longestRun(upper, lower);
        int runEnd = run < 0 ? -1 : runEnd(upper, lower, run);
        int at = 0;
        for (int i = 0; i < GROUPS; i++) {
            if (i == run) {
                at = put("::", 0, 2, text, at, end, address);
                i = runEnd - 1;
                continue;
            }
            if (i > 0 && i != runEnd) {
                at = put(":", 0, 1, text, at, end, address);
            }
            int group = group(upper, lower, i);
            for (int shift = group > 0xFFF ? 12 : group > 0xFF ? 8 : group > 0xF ? 4 : 0; shift >= 0; shift -= 4) {
                int digit = group >>> shift & 0xF;
                at = put(DIGITS, digit, 1, text, at, end, address);
            }
        }
        return at == end;
    }

    /**
     * Writes characters to a builder. If the builder is null, compares them with a text instead, and returns the index
     * after these characters, or an index beyond the end if they differ.
     */
    private static int put(
            String source, int from, int length, String text, int at, int end, @Nullable StringBuilder address) {
        if (address != null) {
            address.append(source, from, from + length);
            return at;
        }
        boolean isSame = at + length <= end && text.regionMatches(at, source, from, length);
        return isSame ? at + length : Integer.MAX_VALUE - GROUPS;
    }

    private static int group(long upper, long lower, int index) {
        long half = index < 4 ? upper : lower;
        return (int) (half >>> 16 * (3 - index % 4)) & 0xFFFF;
    }

    /**
     * Returns the index of the first group of the longest run of zero groups; -1 if no two adjacent groups are zero. If
     * several runs have the same length, returns the first one.
     */
    private static int longestRun(long upper, long lower) {
        int longest = -1;
        int length = 1;
        for (int i = 0; i < GROUPS; i++) {
            int end = runEnd(upper, lower, i);
            if (end - i > length) {
                longest = i;
                length = end - i;
            }
        }
        return longest;
    }

    private static int runEnd(long upper, long lower, int start) {
        int end = start;
        while (end < GROUPS && group(upper, lower, end) == 0) {
            end++;
        }
        return end;
    }
}
