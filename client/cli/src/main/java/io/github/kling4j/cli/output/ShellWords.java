package io.github.kling4j.cli.output;

import org.jspecify.annotations.Nullable;

/** A command that a user can copy into a shell. */
public final class ShellWords {

    private final StringBuilder words = new StringBuilder("kling");

    /** Adds a word. The word is quoted if necessary. */
    public ShellWords add(String word) {
        words.append(' ').append(quoted(word));
        return this;
    }

    /** Adds an option and its value. Does nothing if the value is null. */
    public ShellWords option(String name, @Nullable Object value) {
        return value == null ? this : add(name).add(value.toString());
    }

    private static String quoted(String word) {
        boolean isPlain = !word.isEmpty() && word.chars().allMatch(ShellWords::isPlain);
        return isPlain ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || "-_./:@%+=,".indexOf(c) >= 0;
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
