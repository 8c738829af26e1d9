package io.github.kling4j.validation.cel;

/**
 * Kubernetes' CEL functions on IP addresses and on CIDR blocks. An address is represented by its canonical text, so
 * that equal addresses are equal texts. A block is represented by the canonical text of its address, a slash, and the
 * prefix length.
 */
public final class Addresses {

    private Addresses() {}

    /**
     * Returns whether a text is an IP address. An address with a zone is not accepted, and neither is
     * {@code ::ffff:1.2.3.4}.
     */
    public static boolean isIp(String text) {
        return version(text, text.length()) != AddressText.INVALID;
    }

    /**
     * Returns the canonical form of an IP address.
     *
     * @throws IllegalArgumentException if the text is not an IP address
     */
    public static String ip(String text) {
        if (!isIp(text)) {
            throw new IllegalArgumentException("not an IP address");
        }
        return canonical(text, text.length());
    }

    /**
     * Returns whether an IP address is written in its canonical form.
     *
     * @throws IllegalArgumentException if the text is not an IP address
     */
    public static boolean isCanonical(String text) {
        return ip(text).equals(text);
    }

    /** Returns whether a text is a CIDR block, such as {@code 10.0.0.0/8}. */
    public static boolean isCidr(String text) {
        return prefixLengthOf(text) >= 0;
    }

    /**
     * Returns the canonical form of a CIDR block.
     *
     * @throws IllegalArgumentException if the text is not a CIDR block
     */
    public static String cidr(String text) {
        if (!isCidr(text)) {
            throw new IllegalArgumentException("not a CIDR block");
        }
        int slash = text.indexOf('/');
        return isCanonical(text, slash) ? text : canonical(text, slash) + text.substring(slash);
    }

    /** Returns the address of a CIDR block. */
    public static String addressOf(String cidr) {
        return cidr.substring(0, cidr.indexOf('/'));
    }

    /** Returns the prefix length of a CIDR block. */
    public static long prefixLength(String cidr) {
        return prefixLengthOf(cidr);
    }

    /** Returns a CIDR block in which all bits of the address after the prefix are 0. */
    public static String masked(String cidr) {
        int slash = cidr.indexOf('/');
        int bits = prefixLengthOf(cidr);
        long upper = AddressText.upper(cidr, 0, slash);
        long lower = AddressText.lower(cidr, 0, slash);
        boolean isV4 = cidr.indexOf(':') < 0;
        long keptUpper = isV4 ? 0 : upper & AddressText.upperMask(bits);
        long keptLower = lower & AddressText.lowerMask(isV4 ? bits + 96 : bits);
        return upper == keptUpper && lower == keptLower
                ? cidr
                : CanonicalAddress.of(isV4, keptUpper, keptLower) + cidr.substring(slash);
    }

    /**
     * Returns whether an address is in a CIDR block.
     *
     * @throws IllegalArgumentException if {@code ip} is not an IP address
     */
    public static boolean containsIp(String cidr, String ip) {
        if (!isIp(ip)) {
            throw new IllegalArgumentException("not an IP address");
        }
        return isInside(cidr, ip, ip.length());
    }

    /**
     * Returns whether all addresses of the block {@code other} are in the block {@code cidr}.
     *
     * @throws IllegalArgumentException if {@code other} is not a CIDR block
     */
    public static boolean containsCidr(String cidr, String other) {
        int bits = prefixLengthOf(other);
        if (bits < 0) {
            throw new IllegalArgumentException("not a CIDR block");
        }
        return prefixLengthOf(cidr) <= bits && isInside(cidr, other, other.indexOf('/'));
    }

    private static boolean isInside(String cidr, String text, int end) {
        int slash = cidr.indexOf('/');
        boolean isV4 = cidr.indexOf(':') < 0;
        if (isV4 != text.indexOf(':') < 0) {
            return false;
        }
        int bits = prefixLengthOf(cidr) + (isV4 ? 96 : 0);
        long upper = AddressText.upper(cidr, 0, slash) ^ AddressText.upper(text, 0, end);
        long lower = AddressText.lower(cidr, 0, slash) ^ AddressText.lower(text, 0, end);
        return (upper & AddressText.upperMask(bits)) == 0 && (lower & AddressText.lowerMask(bits)) == 0;
    }

    /** Returns the version of an IP address, 4 or 6. */
    public static long family(String ip) {
        return isV4(ip) ? AddressText.V4 : AddressText.V6;
    }

    /** Returns whether an address is the unspecified address, in which all bits are 0. */
    public static boolean isUnspecified(String ip) {
        return upper(ip) == 0 && lower(ip) == 0;
    }

    /** Returns whether an address is a loopback address. */
    public static boolean isLoopback(String ip) {
        return isV4(ip) ? lower(ip) >>> 24 == 127 : upper(ip) == 0 && lower(ip) == 1;
    }

    /** Returns whether an address is a link-local multicast address. */
    public static boolean isLinkLocalMulticast(String ip) {
        return isV4(ip) ? lower(ip) >>> 8 == 0xE00000 : (upper(ip) >>> 48 & 0xFF0F) == 0xFF02;
    }

    /** Returns whether an address is a link-local unicast address. */
    public static boolean isLinkLocalUnicast(String ip) {
        return isV4(ip) ? lower(ip) >>> 16 == 0xA9FE : upper(ip) >>> 54 == 0xFE80 >>> 6;
    }

    /** Returns whether an address is a global unicast address. Private addresses are global unicast addresses, too. */
    public static boolean isGlobalUnicast(String ip) {
        boolean isBroadcast = isV4(ip) && lower(ip) == 0xFFFFFFFFL;
        boolean isMulticast = isV4(ip) ? lower(ip) >>> 28 == 0xE : upper(ip) >>> 56 == 0xFF;
        return !isBroadcast && !isMulticast && !isUnspecified(ip) && !isLoopback(ip) && !isLinkLocalUnicast(ip);
    }

    private static boolean isV4(String ip) {
        return ip.indexOf(':') < 0;
    }

    private static long upper(String ip) {
        return AddressText.upper(ip, 0, ip.length());
    }

    private static long lower(String ip) {
        return AddressText.lower(ip, 0, ip.length());
    }

    private static int version(String text, int end) {
        int version = AddressText.version(text, 0, end);
        boolean isMapped = version == AddressText.V6
                && text.indexOf('.') >= 0
                && AddressText.upper(text, 0, end) == 0
                && AddressText.lower(text, 0, end) >>> 32 == 0xFFFF;
        return isMapped ? AddressText.INVALID : version;
    }

    /** Returns the prefix length of a CIDR block; -1 if the text is not a CIDR block. */
    private static int prefixLengthOf(String text) {
        int slash = text.indexOf('/');
        int version = slash < 0 ? AddressText.INVALID : version(text, slash);
        return version == AddressText.INVALID
                ? -1
                : AddressText.prefixLength(text, slash + 1, text.length(), version == AddressText.V4 ? 32 : 128);
    }

    /** Returns the canonical form of the address in the first {@code end} characters of a text. */
    private static String canonical(String text, int end) {
        return isCanonical(text, end)
                ? text.substring(0, end)
                : CanonicalAddress.of(false, AddressText.upper(text, 0, end), AddressText.lower(text, 0, end));
    }

    private static boolean isCanonical(String text, int end) {
        return text.indexOf(':') < 0
                || CanonicalAddress.is(text, end, AddressText.upper(text, 0, end), AddressText.lower(text, 0, end));
    }
}
