package io.github.kling4j.validation.generator.regex;

import org.jspecify.annotations.Nullable;

/** Parses escape sequences inside and outside of character classes. */
final class Escapes {

    /**
     * The letters of the escapes for the control characters from BEL to CR, in order. The hyphen represents the
     * backspace, which has no escape because {@code \b} is a word boundary.
     */
    private static final String CONTROLS = "a-tnvfr";

    private static final int BEL = 0x07;
    private static final int HEX = 16;

    private Escapes() {}

    /** Reads a predefined character class, such as {@code \d}. Returns null and reads nothing if there is none. */
    static @Nullable CodePoints set(Cursor cursor) {
        int start = cursor.index();
        if (!cursor.takes("\\")) {
            return null;
        }
        int letter = cursor.next();
        CodePoints set = switch (letter) {
            case 'd', 'D' -> CodePoints.DIGIT;
            case 'w', 'W' -> CodePoints.WORD;
            case 's', 'S' -> CodePoints.JAVA_SPACE;
            case 'v' -> throw Reason.JAVA_VERTICAL.at(start);
            case 'p', 'P' -> throw Reason.UNICODE_CLASS.at(start);
            default -> null;
        };
        if (set == null) {
            cursor.moveTo(start);
            return null;
        }
        return Character.isUpperCase(letter) ? set.negated() : set;
    }

    /** Reads a character, which may be escaped. */
    static int character(Cursor cursor) {
        int start = cursor.index();
        int codePoint = cursor.takes("\\") ? escaped(cursor, start) : cursor.next();
        if (Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE) {
            throw Reason.SURROGATE.at(start);
        }
        return codePoint;
    }

    private static int escaped(Cursor cursor, int start) {
        int letter = cursor.next();
        if (letter == 'x') {
            return Integer.parseInt(cursor.takes("{") ? cursor.until("}") : hexPair(cursor), HEX);
        }
        if ('0' <= letter && letter <= '7') {
            throw Reason.OCTAL.at(start);
        }
        int control = CONTROLS.indexOf(letter);
        return letter == '-' || control < 0 ? letter : BEL + control;
    }

    private static String hexPair(Cursor cursor) {
        return Character.toString(cursor.next()) + Character.toString(cursor.next());
    }
}
