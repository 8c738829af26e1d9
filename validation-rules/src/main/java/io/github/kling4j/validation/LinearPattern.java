package io.github.kling4j.validation;

/**
 * A regular expression in RE2's syntax that the annotation processor compiled. The time of a search is always
 * proportional to the length of the text.
 *
 * <p>Only generated code creates instances. The arguments of the factory methods are an encoding that may change from
 * one version to the next, together with the processor. Instances are immutable and safe for use by several threads.
 */
public abstract class LinearPattern {

    LinearPattern() {}

    /**
     * Returns the pattern of a deterministic automaton. A search takes one step for each code point and allocates no
     * memory. The alphabet divides the code points into intervals. All code points of a class have the same
     * transitions.
     *
     * @param starts the first code point of each interval of the alphabet except the lowest interval, in descending
     *     order
     * @param classes the class of each interval, in descending order, encoded as described at {@link #number}
     * @param transitions for each state, the next state for each class, followed by the next state at the end of
     *     the text; state 0 rejects, state 1 accepts, and a search starts in state 2
     */
    public static LinearPattern ofTable(String starts, String classes, String transitions) {
        return new PatternTable(new PatternAlphabet(starts, classes), transitions);
    }

    /**
     * Returns the pattern of a nondeterministic automaton, for a pattern whose table would be too large. A search takes
     * at most one step for each code point and instruction. It reuses one buffer, whose size is proportional to the
     * number of instructions.
     *
     * @param starts as in {@link #ofTable}
     * @param classes as in {@link #ofTable}
     * @param sets the sets of classes that instructions read: for each set and each class, 1 if the set contains
     *     the class, otherwise 0
     * @param instructions three numbers for each instruction: its kind and two operands; a search starts at the
     *     last instruction
     */
    public static LinearPattern ofProgram(String starts, String classes, String sets, String instructions) {
        return new PatternProgram(new PatternAlphabet(starts, classes), sets, instructions);
    }

    /** Returns whether a part of the text matches; for an anchored pattern, whether the whole text matches. */
    public abstract boolean isFoundIn(String text);

    /**
     * Returns the number that a character of an encoded text represents: the difference between the character and the
     * digit 0. With this encoding, small numbers are readable.
     */
    static int number(String encoded, int index) {
        return encoded.charAt(index) - '0' & Character.MAX_VALUE;
    }
}
