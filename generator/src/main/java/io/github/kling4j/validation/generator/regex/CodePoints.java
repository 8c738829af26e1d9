package io.github.kling4j.validation.generator.regex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A set of code points.
 *
 * @param ranges in order, neither overlapping nor adjacent
 */
public record CodePoints(List<Range> ranges) {

    public static final CodePoints NONE = new CodePoints(List.of());
    public static final CodePoints ALL = range(0, Character.MAX_CODE_POINT);
    public static final CodePoints NEW_LINE = range('\n', '\n');
    public static final CodePoints DIGIT = range('0', '9');
    public static final CodePoints WORD = of(DIGIT, range('A', 'Z'), range('_', '_'), range('a', 'z'));
    /**
     * The characters that {@code \s} matches in Java. In contrast to {@code \s} in RE2, they include the vertical tab.
     */
    public static final CodePoints JAVA_SPACE = of(range('\t', '\r'), range(' ', ' '));

    /** A range of code points, both ends included. */
    public record Range(int first, int last) {}

    /** Returns the set of the code points in a range, both ends included. */
    public static CodePoints range(int first, int last) {
        return new CodePoints(List.of(new Range(first, last)));
    }

    /** Returns the union of sets. */
    public static CodePoints of(CodePoints... sets) {
        List<Range> sorted = Stream.of(sets)
                .flatMap(set -> set.ranges.stream())
                .sorted(Comparator.comparingInt(Range::first))
                .toList();
        List<Range> joined = new ArrayList<>();
        for (Range range : sorted) {
            int end = joined.size() - 1;
            if (end >= 0 && range.first <= joined.get(end).last + 1) {
                joined.set(end, new Range(joined.get(end).first, Math.max(joined.get(end).last, range.last)));
            } else {
                joined.add(range);
            }
        }
        return new CodePoints(List.copyOf(joined));
    }

    /** Returns the set of all code points that are not in this set. */
    public CodePoints negated() {
        List<Range> gaps = new ArrayList<>();
        int next = 0;
        for (Range range : ranges) {
            if (next < range.first) {
                gaps.add(new Range(next, range.first - 1));
            }
            next = range.last + 1;
        }
        if (next <= Character.MAX_CODE_POINT) {
            gaps.add(new Range(next, Character.MAX_CODE_POINT));
        }
        return new CodePoints(List.copyOf(gaps));
    }

    boolean contains(int codePoint) {
        return ranges.stream().anyMatch(range -> range.first <= codePoint && codePoint <= range.last);
    }

    boolean isSingle() {
        return ranges.size() == 1 && ranges.get(0).first == ranges.get(0).last;
    }
}
