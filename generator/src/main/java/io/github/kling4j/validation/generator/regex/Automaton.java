package io.github.kling4j.validation.generator.regex;

import java.util.List;

/**
 * A deterministic finite automaton. The first states are the constants of this class.
 *
 * @param transitions for each state, the next state for each class of characters, followed by the next state at the end
 *     of the text
 */
record Automaton(List<int[]> transitions) {

    /** The state in which no text with the prefix read so far can match. All its transitions lead back to it. */
    static final int REJECTING = 0;

    /** The state in which every text with the prefix read so far matches. All its transitions lead back to it. */
    static final int ACCEPTING = 1;

    /** The state before the first character. */
    static final int START = 2;

    int width() {
        return transitions.get(0).length;
    }
}
