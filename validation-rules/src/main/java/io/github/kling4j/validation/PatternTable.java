package io.github.kling4j.validation;

/** A deterministic automaton. */
final class PatternTable extends LinearPattern {

    private static final int ACCEPTING = 1;
    private static final int START = 2;

    private final PatternAlphabet alphabet;
    /**
     * The next states. There is one row for each state and one column for each class; the last column is for the end of
     * the text.
     */
    private final char[] transitions;

    private final int width;

    PatternTable(PatternAlphabet alphabet, String transitions) {
        this.alphabet = alphabet;
        this.width = alphabet.size() + 1;
        this.transitions = new char[transitions.length()];
        for (int i = 0; i < transitions.length(); i++) {
            this.transitions[i] = (char) number(transitions, i);
        }
    }

    @Override
    public boolean isFoundIn(String text) {
        int length = text.length();
        int state = START;
        for (int i = 0; i < length; i++) {
            int codePoint = text.charAt(i);
            if (Character.isHighSurrogate((char) codePoint) && i + 1 < length) {
                codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
            }
            state = transitions[state * width + alphabet.classOf(codePoint)];
            if (state <= ACCEPTING) {
                return state == ACCEPTING;
            }
        }
        return transitions[state * width + width - 1] == ACCEPTING;
    }
}
