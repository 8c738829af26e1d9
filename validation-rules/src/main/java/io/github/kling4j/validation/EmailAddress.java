package io.github.kling4j.validation;

import java.net.IDN;

/**
 * Checks an email address by the rules of Hibernate Validator. The local part has at most 64 characters and consists of
 * atoms or quoted strings, separated by dots. The domain has at most 255 characters, or is an IP address in brackets.
 * The check reads the text once.
 */
final class EmailAddress {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final int LONGEST_LABEL = 63;

    private static final String IN_ATOM = "!#$%&'*+/=?^_`{|}~-";
    private static final String IN_QUOTES = IN_ATOM + ".(),<>[]:; @";

    private EmailAddress() {}

    static boolean isValid(String text) {
        int at = text.lastIndexOf('@');
        return at > 0
                && at <= LONGEST_LOCAL_PART
                && isLocalPart(text, at)
                && (text.startsWith("[", at + 1) ? isLiteral(text, at + 1) : isDomain(text, at + 1));
    }

    private static boolean isLocalPart(String text, int end) {
        int i = 0;
        while (true) {
            i = i < end && text.charAt(i) == '"' ? afterQuoted(text, i + 1, end) : afterAtom(text, i, end);
            if (i < 0 || i == end) {
                return i == end;
            }
            if (text.charAt(i) != '.') {
                return false;
            }
            i++;
        }
    }

    /** Returns the index after the atom that begins at an index; -1 if no atom begins there. */
    private static int afterAtom(String text, int start, int end) {
        int i = start;
        while (i < end && isIn(text.codePointAt(i), IN_ATOM)) {
            i++;
        }
        return i == start ? -1 : i;
    }

    /**
     * Returns the index after the closing quote of a quoted string; -1 if the string is empty, not closed, or contains
     * an invalid character.
     */
    private static int afterQuoted(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) != '"') {
            boolean isEscape = text.charAt(i) == '\\' && i + 1 < end && isEscaped(text.charAt(i + 1));
            if (!isEscape && !isIn(text.codePointAt(i), IN_QUOTES)) {
                return -1;
            }
            i += isEscape ? 2 : 1;
        }
        return i == start || i >= end ? -1 : i + 1;
    }

    private static boolean isEscaped(char character) {
        return character == '\\' || character == '"';
    }

    private static boolean isDomain(String text, int start) {
        boolean isAscii = true;
        int label = start;
        for (int i = start; i < text.length(); i++) {
            int character = text.codePointAt(i);
            if (character == '.') {
                if (!isLabel(text, label, i)) {
                    return false;
                }
                label = i + 1;
            } else if (!isIn(character, IN_ATOM)) {
                return false;
            }
            isAscii &= character < 0x80;
        }
        return isLabel(text, label, text.length())
                && (isAscii
                        ? text.length() - start <= LONGEST_DOMAIN && hasShortLabels(text, start)
                        : isInternational(text.substring(start)));
    }

    private static boolean isLabel(String text, int start, int end) {
        return start < end && text.charAt(start) != '-' && text.charAt(end - 1) != '-';
    }

    private static boolean hasShortLabels(String text, int start) {
        int label = start;
        for (int dot = text.indexOf('.', start); dot >= 0; dot = text.indexOf('.', label)) {
            if (dot - label > LONGEST_LABEL) {
                return false;
            }
            label = dot + 1;
        }
        return text.length() - label <= LONGEST_LABEL;
    }

    private static boolean isInternational(String domain) {
        try {
            return IDN.toASCII(domain).length() <= LONGEST_DOMAIN;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Returns whether the rest of a text is an IP address in brackets: an IPv4 address, or an IPv6 address after the
     * prefix {@code IPv6:}.
     */
    private static boolean isLiteral(String text, int start) {
        if (!text.endsWith("]")) {
            return false;
        }
        String literal = text.substring(start + 1, text.length() - 1);
        return literal.regionMatches(true, 0, "IPv6:", 0, 5)
                ? AddressLiteral.isVersion6(literal.substring(5))
                : AddressLiteral.isVersion4(literal);
    }

    /**
     * Returns whether a character is an ASCII letter or digit, one of the other given characters, or a character from
     * U+0080 to U+FFFF. Characters beyond the Basic Multilingual Plane are not allowed in an address.
     */
    private static boolean isIn(int character, String others) {
        return character < 0x80
                ? 'a' <= character && character <= 'z'
                        || 'A' <= character && character <= 'Z'
                        || '0' <= character && character <= '9'
                        || others.indexOf(character) >= 0
                : character <= Character.MAX_VALUE;
    }
}
