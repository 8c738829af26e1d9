package io.github.kling4j.validation.generator.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * The assertions on a position between two characters, as bits. RE2 and the run-time class {@code PatternPlace} use the
 * same numbers.
 */
final class Place {

    static final int LINE_START = 1;
    static final int LINE_END = 2;
    static final int TEXT_START = 4;
    static final int TEXT_END = 8;
    static final int WORD_BOUNDARY = 16;
    static final int NO_WORD_BOUNDARY = 32;
    /**
     * The position is not between a carriage return and a line feed. Java's {@code $} needs this assertion, which RE2
     * does not have.
     */
    static final int NOT_IN_LINE_BREAK = 64;

    /** The assertions that depend only on the previous character. */
    static final int DECIDED_BEFORE = LINE_START | TEXT_START;

    private Place() {}

    /** The kind of a character next to a position. It is {@code NONE} at the start and at the end of the text. */
    enum Side {
        NONE,
        LINE_FEED,
        CARRIAGE_RETURN,
        WORD,
        OTHER;

        static Side of(int codePoint) {
            return codePoint == '\n'
                    ? LINE_FEED
                    : codePoint == '\r' ? CARRIAGE_RETURN : CodePoints.WORD.contains(codePoint) ? WORD : OTHER;
        }
    }

    /** Returns the assertions that hold between two characters. */
    static int between(Side before, Side after) {
        return decidedBefore(before)
                | (after == Side.NONE ? TEXT_END | LINE_END : after == Side.LINE_FEED ? LINE_END : 0)
                | ((before == Side.WORD) == (after == Side.WORD) ? NO_WORD_BOUNDARY : WORD_BOUNDARY)
                | (before == Side.CARRIAGE_RETURN && after == Side.LINE_FEED ? 0 : NOT_IN_LINE_BREAK);
    }

    /** Returns the assertions that hold after a character, regardless of the next character. */
    static int decidedBefore(Side before) {
        return before == Side.NONE ? TEXT_START | LINE_START : before == Side.LINE_FEED ? LINE_START : 0;
    }

    /** Returns the sets of characters that the given assertions distinguish. */
    static List<CodePoints> distinguished(int conditions) {
        List<CodePoints> sets = new ArrayList<>();
        if ((conditions & (LINE_START | LINE_END | NOT_IN_LINE_BREAK)) != 0) {
            sets.add(CodePoints.NEW_LINE);
        }
        if ((conditions & NOT_IN_LINE_BREAK) != 0) {
            sets.add(CodePoints.range('\r', '\r'));
        }
        if ((conditions & (WORD_BOUNDARY | NO_WORD_BOUNDARY)) != 0) {
            sets.add(CodePoints.WORD);
        }
        return sets;
    }
}
