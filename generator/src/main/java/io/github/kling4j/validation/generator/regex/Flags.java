package io.github.kling4j.validation.generator.regex;

/**
 * The active flags in a Java pattern.
 *
 * @param fold the flag {@code i}: letters match in both cases
 * @param dotAll the flag {@code s}: the dot also matches line breaks
 */
record Flags(boolean fold, boolean dotAll) {

    /** Returns these flags with the changes in a text such as {@code i-s}. */
    Flags with(String written) {
        Flags flags = this;
        boolean on = true;
        for (int i = 0; i < written.length(); i++) {
            switch (written.charAt(i)) {
                case '-' -> on = false;
                case 'i' -> flags = new Flags(on, flags.dotAll);
                case 's' -> flags = new Flags(flags.fold, on);
                default -> {}
            }
        }
        return flags;
    }
}
