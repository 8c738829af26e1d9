package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.CodePoints.Range;
import io.github.kling4j.validation.generator.regex.Node.Assertion;
import io.github.kling4j.validation.generator.regex.Node.Choice;
import io.github.kling4j.validation.generator.regex.Node.One;
import io.github.kling4j.validation.generator.regex.Node.Repeat;
import io.github.kling4j.validation.generator.regex.Node.Sequence;
import java.util.stream.Collectors;

/** Prints a Java pattern in RE2's syntax, with ASCII characters only. */
final class Re2Printer {

    private Re2Printer() {}

    static String print(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.parts().stream().map(Re2Printer::print).collect(Collectors.joining());
        }
        if (node instanceof Choice choice) {
            return choice.branches().stream().map(Re2Printer::print).collect(Collectors.joining("|", "(?:", ")"));
        }
        if (node instanceof One one) {
            return set(one.set());
        }
        return node instanceof Repeat repeat ? repeat(repeat) : assertion((Assertion) node);
    }

    private static String set(CodePoints set) {
        if (set.equals(CodePoints.NONE)) {
            return "[^\\x{0}-\\x{10FFFF}]";
        }
        return set.ranges().stream().map(Re2Printer::range).collect(Collectors.joining("", "[", "]"));
    }

    private static String range(Range range) {
        return "\\x{%X}-\\x{%X}".formatted(range.first(), range.last());
    }

    private static String repeat(Repeat repeat) {
        String max = repeat.max() == Repeat.NO_LIMIT ? "" : Integer.toString(repeat.max());
        return "(?:" + print(repeat.body()) + "){" + repeat.min() + "," + max + "}";
    }

    private static String assertion(Assertion assertion) {
        return switch (assertion) {
            case TEXT_START -> "\\A";
            case TEXT_END -> "\\z";
            case LAST_LINE_END -> LineEnds.DOLLAR;
        };
    }
}
