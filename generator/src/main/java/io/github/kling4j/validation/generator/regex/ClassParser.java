package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.CodePoints.Range;
import java.util.ArrayList;
import java.util.List;

/** Parses a character class in brackets, such as {@code [a-z]}. */
final class ClassParser {

    private static final int MAX_ASCII = 0x7F;

    private final Cursor cursor;
    private final boolean fold;

    ClassParser(Cursor cursor, boolean fold) {
        this.cursor = cursor;
        this.fold = fold;
    }

    /** Parses a character class after its opening bracket, up to and including the closing bracket. */
    CodePoints parse() {
        boolean negated = cursor.takes("^");
        CodePoints set = item();
        while (!cursor.takes("]")) {
            set = CodePoints.of(set, item());
        }
        return negated ? set.negated() : set;
    }

    private CodePoints item() {
        int start = cursor.index();
        if (cursor.sees("[:")) {
            throw Reason.NAMED_CLASS.at(start);
        }
        if (cursor.sees("[") || cursor.sees("&&")) {
            throw Reason.JAVA_CLASS.at(start);
        }
        CodePoints escape = Escapes.set(cursor);
        if (escape != null) {
            return escape;
        }
        int first = Escapes.character(cursor);
        boolean isRange = cursor.sees("-") && !cursor.sees("-]");
        CodePoints range = CodePoints.range(first, isRange ? last() : first);
        return fold ? folded(range, start) : range;
    }

    private int last() {
        cursor.takes("-");
        if (cursor.sees("[")) {
            throw Reason.JAVA_CLASS.at(cursor.index());
        }
        return Escapes.character(cursor);
    }

    /**
     * Returns a set with its letters in both cases. In Java, {@code (?i)} applies to ASCII letters only, so this method
     * refuses sets with other characters.
     */
    static CodePoints folded(CodePoints set, int start) {
        List<CodePoints> both = new ArrayList<>(List.of(set));
        for (Range range : set.ranges()) {
            if (range.last() > MAX_ASCII) {
                throw Reason.FOLD.at(start);
            }
            shift(range, 'A', 'Z', 'a' - 'A', both);
            shift(range, 'a', 'z', 'A' - 'a', both);
        }
        return CodePoints.of(both.toArray(CodePoints[]::new));
    }

    private static void shift(Range range, int first, int last, int by, List<CodePoints> both) {
        int from = Math.max(range.first(), first);
        int to = Math.min(range.last(), last);
        if (from <= to) {
            both.add(CodePoints.range(from + by, to + by));
        }
    }
}
