package io.github.kling4j.openapi.prepare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Escapes the four sequences in a text that Java and Javadoc interpret: the end of the comment, a Unicode escape, an
 * inline tag, and a block tag. The templates escape HTML.
 */
final class JavadocText {

    private static final Pattern READ_OTHERWISE =
            Pattern.compile("(?<=\\*)/|(?<=\\\\)u|(?<=\\{)@|(?m)(?<=^[ \\t*]{0,40})@");

    private JavadocText() {}

    static String of(String text) {
        return READ_OTHERWISE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("{@literal " + found.group() + "}"));
    }

    /** Returns whether an inline tag such as {@code @code} can contain a Java literal without escapes. */
    static boolean fitsInTag(String literal) {
        return Stream.of("*/", "{", "}", "\\u").noneMatch(literal::contains);
    }
}
