package io.github.kling4j.validation.generator.regex;

import java.util.List;

/** A part of a pattern of Java. Groups are gone: a search with a yes-or-no answer captures nothing. */
sealed interface Node {

    /** One character out of a set. */
    record One(CodePoints set) implements Node {}

    /** One after the other. */
    record Sequence(List<Node> parts) implements Node {
        /** Copies the list. */
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** One of several; the order makes no difference. */
    record Choice(List<Node> branches) implements Node {
        /** Copies the list. */
        public Choice {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A repetition; greedy or not makes no difference.
     *
     * @param max {@link #NO_LIMIT}, or at least {@code min}
     */
    record Repeat(Node body, int min, int max) implements Node {

        static final int NO_LIMIT = Integer.MAX_VALUE;
    }

    /**
     * Java's {@code $}: at the end of the text, and before a line break that ends it.
     *
     * @param index where it stands in the pattern
     */
    record Dollar(int index) implements Node {}

    /** A place in the text. */
    enum Assertion implements Node {
        TEXT_START,
        TEXT_END,
        /** The meaning of Java's {@code $}, where anything at all may follow. */
        LAST_LINE_END
    }

    /** Returns whether a part takes no character. */
    static boolean isPlace(Node node) {
        return node instanceof Assertion
                || node instanceof Dollar
                || node instanceof Sequence sequence
                        && sequence.parts().stream().allMatch(Node::isPlace)
                || node instanceof Choice choice && choice.branches().stream().allMatch(Node::isPlace);
    }
}
