package io.github.kling4j.validation.generator.regex;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands after a backslash, in a class and outside of one. */
final class Escapes {

    private static final Map<Integer, Integer> CONTROLS =
            Map.of((int) 'a', 0x07, (int) 'f', 0x0C, (int) 'n', 0x0A, (int) 'r', 0x0D, (int) 't', 0x09, (int) 'v', 0x0B);
    private static final int HEX = 16;

    private Escapes() {}

    /** Takes a class such as {@code \d}; returns null, and takes nothing, if something else stands here. */
    static @Nullable CodePoints set(Cursor cursor, boolean fold) {
        int start = cursor.index();
        if (!cursor.takes("\\") || cursor.isAtEnd()) {
            cursor.moveTo(start);
            return null;
        }
        int letter = cursor.next();
        switch (letter) {
            case 'd', 'D' -> {
                return signed(CodePoints.DIGIT, letter == 'D', fold);
            }
            case 'w', 'W' -> {
                return signed(CodePoints.WORD, letter == 'W', fold);
            }
            case 's', 'S' -> {
                return signed(CodePoints.SPACE, letter == 'S', fold);
            }
            case 'p', 'P' -> throw new Refusal(
                    start,
                    "what \\p{…} holds differs between versions of Unicode; write the ranges instead, such as [\\x{370}-\\x{3FF}]");
            default -> {
                cursor.moveTo(start);
                return null;
            }
        }
    }

    /** Takes a character, escaped or not. */
    static int character(Cursor cursor) {
        int start = cursor.index();
        int codePoint = cursor.takes("\\") ? escaped(cursor, start) : cursor.next();
        if (Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE) {
            throw new Refusal(start, "a surrogate is half a character, and no text has one alone; write the whole character");
        }
        return codePoint;
    }

    private static int escaped(Cursor cursor, int start) {
        int letter = cursor.next();
        if (letter == 'x') {
            return Integer.parseInt(cursor.takes("{") ? cursor.until("}") : hexPair(cursor), HEX);
        }
        if ('0' <= letter && letter <= '7') {
            throw new Refusal(start, "an octal escape is easily taken for a back reference; write \\x{…} with hexadecimal digits");
        }
        return CONTROLS.getOrDefault(letter, letter);
    }

    private static String hexPair(Cursor cursor) {
        return Character.toString(cursor.next()) + Character.toString(cursor.next());
    }

    private static CodePoints signed(CodePoints set, boolean negated, boolean fold) {
        CodePoints folded = fold ? CaseFold.of(set) : set;
        return negated ? folded.negated() : folded;
    }
}
