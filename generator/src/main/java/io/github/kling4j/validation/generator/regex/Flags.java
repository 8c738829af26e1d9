package io.github.kling4j.validation.generator.regex;

/**
 * The flags in force in a pattern of Java.
 *
 * @param fold {@code i}: letters in both cases
 * @param dotAll {@code s}: the dot also matches line breaks
 */
record Flags(boolean fold, boolean dotAll) {

    /** Returns these flags after those written as in {@code (?i-s)}. */
    Flags with(String written) {
        Flags flags = this;
        boolean on = true;
        for (char flag : written.toCharArray()) {
            switch (flag) {
                case '-' -> on = false;
                case 'i' -> flags = new Flags(on, flags.dotAll);
                case 's' -> flags = new Flags(flags.fold, on);
                default -> {}
            }
        }
        return flags;
    }
}
