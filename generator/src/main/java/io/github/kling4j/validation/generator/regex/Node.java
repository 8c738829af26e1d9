package io.github.kling4j.validation.generator.regex;

import java.util.List;

/** A part of a pattern. Groups are gone: a search with a yes-or-no answer captures nothing. */
sealed interface Node {

    /** Matches the empty text. */
    Node EMPTY = new Sequence(List.of());

    /** One character out of a set. */
    record One(CodePoints set) implements Node {}

    /** One after the other. */
    record Sequence(List<Node> parts) implements Node {
        /** Copies the list. */
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One of several; which comes first makes no difference.
     *
     * @param index where its first bar stands, which tells choices apart
     */
    record Choice(List<Node> branches, int index) implements Node {
        /** Copies the list. */
        public Choice {
            branches = List.copyOf(branches);
        }
    }

    /**
     * Round after round of the same; greedy or not makes no difference.
     *
     * @param max {@link #NO_LIMIT}, or at least {@code min}
     * @param index where its operator stands, which tells repetitions apart
     */
    record Repeat(Node body, int min, int max, int index) implements Node {

        static final int NO_LIMIT = Integer.MAX_VALUE;

        boolean isUnbounded() {
            return max == NO_LIMIT;
        }

        boolean isExact() {
            return min == max;
        }
    }

    /**
     * Java's {@code $}, as parsed: at the end of the text, and before a line break that ends it.
     *
     * @param index where it stands
     */
    record Dollar(int index) implements Node {}

    /** A place in the text. */
    enum Assertion implements Node {
        TEXT_START,
        TEXT_END,
        /** What Java's {@code $} is, where anything at all may follow. */
        LAST_LINE_END,
        LINE_START,
        LINE_END,
        WORD_BOUNDARY,
        NO_WORD_BOUNDARY
    }
}
