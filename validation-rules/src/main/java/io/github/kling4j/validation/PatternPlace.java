package io.github.kling4j.validation;

/**
 * The conditions that {@code ^}, {@code $}, {@code \b} and similar operators test at a position between two characters.
 */
final class PatternPlace {

    static final int LINE_START = 1;
    static final int LINE_END = 2;
    static final int TEXT_START = 4;
    static final int TEXT_END = 8;
    static final int WORD_BOUNDARY = 16;
    static final int NO_WORD_BOUNDARY = 32;
    /** The position is not between a carriage return and a line feed. Java's {@code $} requires this. */
    static final int NOT_IN_LINE_BREAK = 64;

    private PatternPlace() {}

    /**
     * Returns the conditions that hold at a position.
     *
     * @param before the code point before the position; negative at the start of the text
     * @param after the code point after the position; negative at the end of the text
     */
    static int between(int before, int after) {
        return (before < 0 ? TEXT_START | LINE_START : before == '\n' ? LINE_START : 0)
                | (after < 0 ? TEXT_END | LINE_END : after == '\n' ? LINE_END : 0)
                | (isWord(before) == isWord(after) ? NO_WORD_BOUNDARY : WORD_BOUNDARY)
                | (before == '\r' && after == '\n' ? 0 : NOT_IN_LINE_BREAK);
    }

    private static boolean isWord(int codePoint) {
        return 'a' <= codePoint && codePoint <= 'z'
                || 'A' <= codePoint && codePoint <= 'Z'
                || '0' <= codePoint && codePoint <= '9'
                || codePoint == '_';
    }
}
