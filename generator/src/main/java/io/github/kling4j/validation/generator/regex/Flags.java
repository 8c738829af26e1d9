package io.github.kling4j.validation.generator.regex;

/**
 * The flags in force. {@code U} is none of them: it makes repetitions lazy, which a yes-or-no answer does not show.
 *
 * @param fold {@code i}: letters in both cases
 * @param lines {@code m}: {@code ^} and {@code $} at the start and end of every line
 * @param dotAll {@code s}: the dot also for a line feed
 */
record Flags(boolean fold, boolean lines, boolean dotAll) {

    static final Flags NONE = new Flags(false, false, false);

    /** Returns these flags after those written as in {@code (?im-s)}. */
    Flags with(String written) {
        Flags flags = this;
        boolean on = true;
        for (char flag : written.toCharArray()) {
            switch (flag) {
                case '-' -> on = false;
                case 'i' -> flags = new Flags(on, flags.lines, flags.dotAll);
                case 'm' -> flags = new Flags(flags.fold, on, flags.dotAll);
                case 's' -> flags = new Flags(flags.fold, flags.lines, on);
                default -> {}
            }
        }
        return flags;
    }
}
