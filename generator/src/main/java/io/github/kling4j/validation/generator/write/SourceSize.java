package io.github.kling4j.validation.generator.write;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Estimates whether a generated source exceeds the limits of a class file, because javac would report this at a line in
 * the generated source instead of the model. A class file has at most 65,535 entries in the constant pool, including
 * names, and at most 65,535 bytes in a string.
 */
final class SourceSize {

    private static final int MOST = 65_535;
    /**
     * The length in characters up to which no source exceeds a limit. A token and its separator have at least two
     * characters and cause at most four constants. A character needs at most three bytes.
     */
    private static final int SURELY_SMALL = MOST / 3;

    private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    /** A concatenation of string literals, a name, or a number. */
    private static final Pattern TOKEN =
            Pattern.compile(TEXT + "(?:\\s*\\+\\s*" + TEXT + ")*+|[\\p{L}_$][\\w$]*+|\\d[\\w.]*+");

    private SourceSize() {}

    /** Returns a description of the limit that a source exceeds; empty if there is none. */
    static Optional<String> tooLarge(String source) {
        if (source.length() <= SURELY_SMALL) {
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        int constants = 0;
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            String text = token.group();
            if (text.getBytes(StandardCharsets.UTF_8).length > MOST) {
                return Optional.of(
                        "it contains a string of more than %,d bytes; shorten a message, a condition or a pattern"
                                .formatted(MOST));
            }
            if (seen.add(text)) {
                constants += constants(text.charAt(0));
            }
        }
        return constants > MOST
                ? Optional.of(("it has about %,d constants, and the maximum is %,d;"
                                + " list fewer values, or move rules to an interface with autoRegister = false")
                        .formatted(constants, MOST))
                : Optional.empty();
    }

    /**
     * Returns the number of entries that a token takes in the constant pool. Strings and long numbers take two entries.
     * The name of a called method takes four: the name, its type, its owner, and a reference.
     */
    private static int constants(char first) {
        return first == '"' || Character.isDigit(first) ? 2 : 4;
    }
}
