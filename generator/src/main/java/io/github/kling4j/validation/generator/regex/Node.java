package io.github.kling4j.validation.generator.regex;

import java.util.List;

/** A part of a parsed Java pattern. Groups are dropped, because a search with a boolean result captures nothing. */
sealed interface Node {

    /** A single character that belongs to a set. */
    record One(CodePoints set) implements Node {}

    /** A concatenation. */
    record Sequence(List<Node> parts) implements Node {
        /** Copies the list. */
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** An alternation. The order of the branches is irrelevant. */
    record Choice(List<Node> branches) implements Node {
        /** Copies the list. */
        public Choice {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A repetition. Greedy and reluctant repetitions are equivalent, because only a boolean result is needed.
     *
     * @param max {@link #NO_LIMIT}, or at least {@code min}
     */
    record Repeat(Node body, int min, int max) implements Node {

        static final int NO_LIMIT = Integer.MAX_VALUE;
    }

    /**
     * Java's {@code $}, which matches at the end of the text or before its final line break.
     *
     * @param index the index in the pattern
     */
    record Dollar(int index) implements Node {}

    /** An assertion on a position. */
    enum Assertion implements Node {
        TEXT_START,
        TEXT_END,
        /** Java's {@code $} in a pattern that permits any text after it. */
        LAST_LINE_END
    }

    /** Returns whether a part matches only the empty string. */
    static boolean isPlace(Node node) {
        return node instanceof Assertion
                || node instanceof Dollar
                || node instanceof Sequence sequence
                        && sequence.parts().stream().allMatch(Node::isPlace)
                || node instanceof Choice choice && choice.branches().stream().allMatch(Node::isPlace);
    }
}
