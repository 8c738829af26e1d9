package io.github.kling4j.validation.generator.write;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a source fits a class file, before javac does so at a line that nobody wrote. A class file numbers its
 * constants, names among them, with 16 bits, and so the bytes of a text.
 */
final class SourceSize {

    private static final int MOST = 65_535;
    private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    /** A text, with those that are added to it; a name; a number. */
    private static final Pattern TOKEN =
            Pattern.compile(TEXT + "(?:\\s*\\+\\s*" + TEXT + ")*+|[\\p{L}_$][\\w$]*+|\\d[\\w.]*+");

    private SourceSize() {}

    /** Returns what is too large, and the limit; nothing when it fits. */
    static Optional<String> tooLarge(String source) {
        Set<String> seen = new HashSet<>();
        int constants = 0;
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            String text = token.group();
            if (text.getBytes(StandardCharsets.UTF_8).length > MOST) {
                return Optional.of("a text in it is longer than %,d bytes; shorten a message, a condition or a pattern"
                        .formatted(MOST));
            }
            if (seen.add(text)) {
                constants += constants(text.charAt(0));
            }
        }
        return constants > MOST
                ? Optional.of(("it would hold about %,d constants, and %,d is the most;"
                                + " list fewer values, or move rules to an interface with autoRegister = false")
                        .formatted(constants, MOST))
                : Optional.empty();
    }

    /** A text and a long number take two entries; a name that is called takes four: itself, its type, and where. */
    private static int constants(char first) {
        return first == '"' || Character.isDigit(first) ? 2 : 4;
    }
}
