package io.github.kling4j.validation.generator.regex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A set of code points.
 *
 * @param ranges in order, apart from each other
 */
record CodePoints(List<Range> ranges) {

    static final CodePoints NONE = new CodePoints(List.of());
    static final CodePoints ALL = range(0, Character.MAX_CODE_POINT);
    static final CodePoints NEW_LINE = range('\n', '\n');
    static final CodePoints DIGIT = range('0', '9');
    static final CodePoints WORD = of(DIGIT, range('A', 'Z'), range('_', '_'), range('a', 'z'));
    /** Without the vertical tab, which is white space to Java only. */
    static final CodePoints SPACE = of(range('\t', '\n'), range('\f', '\r'), range(' ', ' '));

    /** From the first to the last, both included. */
    record Range(int first, int last) {}

    static CodePoints range(int first, int last) {
        return new CodePoints(List.of(new Range(first, last)));
    }

    static CodePoints of(CodePoints... sets) {
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

    CodePoints negated() {
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

    boolean meets(CodePoints other) {
        int i = 0;
        int j = 0;
        while (i < ranges.size() && j < other.ranges.size()) {
            Range mine = ranges.get(i);
            Range theirs = other.ranges.get(j);
            if (mine.first <= theirs.last && theirs.first <= mine.last) {
                return true;
            }
            if (mine.last < theirs.last) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    boolean isSingle() {
        return ranges.size() == 1 && ranges.get(0).first == ranges.get(0).last;
    }
}
