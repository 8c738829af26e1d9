package io.github.kling4j.validation.generator.regex;

import java.util.List;

/**
 * A deterministic automaton.
 *
 * @param transitions for each state, the next state by class, followed by the next state at the end of the text; the
 *     constants of this class are the first states
 */
record Automaton(List<int[]> transitions) {

    /** No text with this prefix matches. All transitions lead to this state. */
    static final int REJECTING = 0;

    /** All texts with this prefix match. All transitions lead to this state. */
    static final int ACCEPTING = 1;

    /** The state before the first character. */
    static final int START = 2;

    int width() {
        return transitions.get(0).length;
    }
}
