package io.github.kling4j.validation.cel;

import java.util.ArrayList;
import java.util.List;

/** CEL functions on texts. Positions and lengths count code points. */
public final class Texts {

    private Texts() {}

    /**
     * Returns the character at a position, or the empty string at the end of the text.
     *
     * @throws IndexOutOfBoundsException if the position is outside of the text
     */
    public static String charAt(String text, long position) {
        int start = unit(text, position);
        return start == text.length() ? "" : text.substring(start, text.offsetByCodePoints(start, 1));
    }

    /** Returns the position of the first occurrence of a part in a text; -1 if there is none. */
    public static long indexOf(String text, String part) {
        return position(text, next(text, part, 0));
    }

    /**
     * Returns the position of the first occurrence of a part at a position or after it; -1 if there is none.
     *
     * @throws IndexOutOfBoundsException if the position is outside of the text, unless the part is empty
     */
    public static long indexOf(String text, String part, long from) {
        return part.isEmpty() ? from : position(text, next(text, part, inside(text, from)));
    }

    /** Returns the position of the last occurrence of a part in a text; -1 if there is none. */
    public static long lastIndexOf(String text, String part) {
        return position(text, previous(text, part, text.length()));
    }

    /**
     * Returns the position of the last occurrence of a part that does not begin after a position; -1 if there is none.
     *
     * @throws IndexOutOfBoundsException if the position is outside of the text, unless the part is empty
     */
    public static long lastIndexOf(String text, String part, long from) {
        return part.isEmpty() ? from : position(text, previous(text, part, inside(text, from)));
    }

    /**
     * Returns the part of a text from a position to the end.
     *
     * @throws IndexOutOfBoundsException if the position is outside of the text
     */
    public static String substring(String text, long from) {
        return text.substring(unit(text, from));
    }

    /**
     * Returns the part of a text between two positions.
     *
     * @param end the position after the last character
     * @throws IndexOutOfBoundsException if a position is outside of the text, or if the end is before the start
     */
    public static String substring(String text, long from, long end) {
        return text.substring(unit(text, from), unit(text, end));
    }

    /** Replaces every occurrence of a part. An empty part occurs before every character and at the end. */
    public static String replace(String text, String part, String other) {
        return replace(text, part, other, -1);
    }

    /** Replaces the first occurrences of a part, at most {@code limit} of them; all if {@code limit} is negative. */
    public static String replace(String text, String part, String other, long limit) {
        int found = next(text, part, 0);
        if (limit == 0 || found < 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder();
        int copied = 0;
        for (long left = limit; left != 0 && found >= 0; left--) {
            replaced.append(text, copied, found).append(other);
            copied = found + part.length();
            found = afterMatch(text, part, found);
        }
        return replaced.append(text, copied, text.length()).toString();
    }

    /**
     * Returns the parts between the occurrences of a separator; the characters of the text if the separator is empty.
     */
    public static List<String> split(String text, String separator) {
        return split(text, separator, -1);
    }

    /**
     * Splits a text at a separator into at most {@code limit} parts; into all parts if {@code limit} is negative. The
     * last part contains the rest of the text.
     */
    public static List<String> split(String text, String separator, long limit) {
        List<String> parts = new ArrayList<>();
        if (limit == 0 || text.isEmpty() && separator.isEmpty()) {
            return parts;
        }
        int start = 0;
        int end = separated(text, separator, start);
        while (end >= 0 && (limit < 0 || parts.size() + 1 < limit)) {
            parts.add(text.substring(start, end));
            start = end + separator.length();
            end = separated(text, separator, start);
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Joins texts. */
    public static String join(List<String> texts) {
        return String.join("", texts);
    }

    /** Joins texts with a separator. */
    public static String join(List<String> texts, String separator) {
        return String.join(separator, texts);
    }

    /** Converts the ASCII letters of a text to lower case. */
    public static String lowerAscii(String text) {
        return cased(text, 'A', 'Z');
    }

    /** Converts the ASCII letters of a text to upper case. */
    public static String upperAscii(String text) {
        return cased(text, 'a', 'z');
    }

    /** Removes the Unicode white space from both ends of a text. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhiteSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns the characters of a text from last to first. */
    public static String reverse(String text) {
        return text.length() < 2 ? text : new StringBuilder(text).reverse().toString();
    }

    /** Returns a text in double quotes, with the escape sequences of CEL. An unpaired surrogate becomes U+FFFD. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(character -> {
            switch (character) {
                case 0x07 -> quoted.append("\\a");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case 0x0B -> quoted.append("\\v");
                case '\\' -> quoted.append("\\\\");
                case '"' -> quoted.append("\\\"");
                default -> quoted.appendCodePoint(isHalf(character) ? 0xFFFD : character);
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isHalf(int character) {
        return Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
    }

    private static String cased(String text, char first, char last) {
        for (int i = 0; i < text.length(); i++) {
            if (isIn(text.charAt(i), first, last)) {
                char[] units = text.toCharArray();
                for (int j = i; j < units.length; j++) {
                    // The lower-case and the upper-case form of an ASCII letter differ in this bit.
                    units[j] = isIn(units[j], first, last) ? (char) (units[j] ^ 0x20) : units[j];
                }
                return new String(units);
            }
        }
        return text;
    }

    private static boolean isIn(char unit, char first, char last) {
        return first <= unit && unit <= last;
    }

    private static boolean isWhiteSpace(char unit) {
        return unit == ' '
                || isIn(unit, '\t', '\r')
                || unit == 0x85
                || unit == 0xA0
                || unit == 0x1680
                || isIn(unit, '\u2000', '\u200A')
                || unit == 0x2028
                || unit == 0x2029
                || unit == 0x202F
                || unit == 0x205F
                || unit == 0x3000;
    }

    /** Converts a position in code points to an index in UTF-16 units. */
    private static int unit(String text, long position) {
        if (position < 0 || position > text.length()) {
            throw new IndexOutOfBoundsException("a position outside the text");
        }
        return text.offsetByCodePoints(0, (int) position);
    }

    private static int inside(String text, long position) {
        int unit = unit(text, position);
        if (unit == text.length()) {
            throw new IndexOutOfBoundsException("a position outside the text");
        }
        return unit;
    }

    private static long position(String text, int unit) {
        return unit < 0 ? unit : text.codePointCount(0, unit);
    }

    private static int next(String text, String part, int from) {
        int found = text.indexOf(part, from);
        while (found >= 0 && !isWhole(text, part, found)) {
            found = text.indexOf(part, found + 1);
        }
        return found;
    }

    private static int previous(String text, String part, int from) {
        int found = text.lastIndexOf(part, from);
        while (found >= 0 && !isWhole(text, part, found)) {
            found = text.lastIndexOf(part, found - 1);
        }
        return found;
    }

    /**
     * Returns the index of the next occurrence of a part after the one at {@code found}; -1 if there is none. An empty
     * part also occurs at the end.
     */
    private static int afterMatch(String text, String part, int found) {
        if (!part.isEmpty()) {
            return next(text, part, found + part.length());
        }
        return found == text.length() ? -1 : text.offsetByCodePoints(found, 1);
    }

    /** Returns the index at which the part that begins at {@code start} ends; -1 if it is the last part. */
    private static int separated(String text, String separator, int start) {
        if (!separator.isEmpty()) {
            return next(text, separator, start);
        }
        int end = text.offsetByCodePoints(start, 1);
        return end == text.length() ? -1 : end;
    }

    /** Returns whether an occurrence neither begins nor ends within a surrogate pair. */
    private static boolean isWhole(String text, String part, int start) {
        return !isInPair(text, start) && !isInPair(text, start + part.length());
    }

    private static boolean isInPair(String text, int unit) {
        return 0 < unit
                && unit < text.length()
                && Character.isLowSurrogate(text.charAt(unit))
                && Character.isHighSurrogate(text.charAt(unit - 1));
    }
}
