package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.CodePoints.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code (?i)} adds to a set of ASCII characters: the other case and, for RE2, two letters that fold into ASCII.
 */
final class CaseFold {

    private static final int MAX_ASCII = 0x7F;
    private static final int TO_LOWER = 'a' - 'A';
    private static final int LONG_S = 0x17F;
    private static final int KELVIN_SIGN = 0x212A;

    private CaseFold() {}

    static boolean isKnown(CodePoints set) {
        return set.ranges().stream().allMatch(range -> range.last() <= MAX_ASCII);
    }

    static CodePoints of(CodePoints set, Dialect dialect) {
        List<CodePoints> folded = new ArrayList<>(List.of(set));
        for (Range range : set.ranges()) {
            shift(range, 'A', 'Z', TO_LOWER, folded);
            shift(range, 'a', 'z', -TO_LOWER, folded);
        }
        if (dialect == Dialect.JAVA) {
            return CodePoints.of(folded.toArray(CodePoints[]::new));
        }
        if (set.contains('s') || set.contains('S')) {
            folded.add(CodePoints.range(LONG_S, LONG_S));
        }
        if (set.contains('k') || set.contains('K')) {
            folded.add(CodePoints.range(KELVIN_SIGN, KELVIN_SIGN));
        }
        return CodePoints.of(folded.toArray(CodePoints[]::new));
    }

    private static void shift(Range range, int first, int last, int by, List<CodePoints> folded) {
        int from = Math.max(range.first(), first);
        int to = Math.min(range.last(), last);
        if (from <= to) {
            folded.add(CodePoints.range(from + by, to + by));
        }
    }
}
