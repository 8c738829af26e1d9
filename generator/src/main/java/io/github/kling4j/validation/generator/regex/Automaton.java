package io.github.kling4j.validation.generator.regex;

import java.util.List;

/**
 * A deterministic automaton.
 *
 * @param transitions for each state the next state by class, and then the next state at the end of the text; the states
 *     below are the first ones
 */
record Automaton(List<int[]> transitions) {

    /** No text that begins so matches. It leads to itself. */
    static final int REJECTING = 0;

    /** Every text that begins so matches. It leads to itself. */
    static final int ACCEPTING = 1;

    /** The state before the first character. */
    static final int START = 2;

    int width() {
        return transitions.get(0).length;
    }
}
