package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Node.Assertion;
import io.github.kling4j.validation.generator.regex.Node.Choice;
import io.github.kling4j.validation.generator.regex.Node.One;
import io.github.kling4j.validation.generator.regex.Node.Repeat;
import io.github.kling4j.validation.generator.regex.Node.Sequence;
import java.util.stream.Collectors;

/** Prints a pattern for {@code java.util.regex}. */
final class Printer {

    private final Commitments commitments;

    Printer(Commitments commitments) {
        this.commitments = commitments;
    }

    String print(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.parts().stream().map(this::part).collect(Collectors.joining());
        }
        if (node instanceof Choice choice) {
            return choice.branches().stream().map(this::print).collect(Collectors.joining("|"));
        }
        if (node instanceof One one) {
            return ClassPrinter.print(one.set());
        }
        return node instanceof Repeat repeat ? repeat(repeat) : assertion((Assertion) node);
    }

    private String part(Node node) {
        return node instanceof Choice ? group(node) : print(node);
    }

    private String group(Node node) {
        return "(?:" + print(node) + ")";
    }

    private String repeat(Repeat repeat) {
        boolean isOne = repeat.body() instanceof One;
        String body = isOne ? print(repeat.body()) : group(repeat.body());
        if (commitments.isCommitted(repeat)) {
            return body + bounds(repeat) + (isOne && repeat.isExact() ? "" : "+");
        }
        return isOne ? body + bounds(repeat) : unfolded(repeat);
    }

    /**
     * Each round within the one before, because java.util.regex calls itself for every round of a group that it may
     * have to go back into, as deep as the text is long if there is no bound.
     */
    private String unfolded(Repeat repeat) {
        String round = part(repeat.body());
        String optional = "";
        for (int rounds = repeat.min(); rounds < repeat.max(); rounds++) {
            optional = "(?:" + round + optional + ")?";
        }
        return round.repeat(repeat.min()) + optional;
    }

    private static String bounds(Repeat repeat) {
        if (repeat.isUnbounded()) {
            return repeat.min() == 0 ? "*" : repeat.min() == 1 ? "+" : "{" + repeat.min() + ",}";
        }
        if (repeat.isExact()) {
            return "{" + repeat.min() + "}";
        }
        return repeat.min() == 0 && repeat.max() == 1 ? "?" : "{" + repeat.min() + "," + repeat.max() + "}";
    }

    /** Java's own {@code \b} takes letters beyond ASCII for parts of words in some versions, and not in others. */
    private static String assertion(Assertion assertion) {
        return switch (assertion) {
            case TEXT_START -> "\\A";
            case TEXT_END -> "\\z";
            case LAST_LINE_END -> "$";
            case LINE_START -> "(?<![^\\n])";
            case LINE_END -> "(?![^\\n])";
            case WORD_BOUNDARY -> "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";
            // A class that is negated keeps Java from looking between the two halves of a character.
            case NO_WORD_BOUNDARY -> "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?=\\W|\\z))";
        };
    }
}
