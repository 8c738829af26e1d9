package io.github.kling4j.openapi.prepare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Converts texts for Javadoc. The templates escape HTML. This class escapes the four sequences that Java and Javadoc
 * interpret: the end of the comment, a Unicode escape, an inline tag, and a block tag.
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

    /** Returns whether an inline tag can contain a literal without changes. */
    static boolean fitsInTag(String literal) {
        return Stream.of("*/", "{", "}", "\\u").noneMatch(literal::contains);
    }
}
