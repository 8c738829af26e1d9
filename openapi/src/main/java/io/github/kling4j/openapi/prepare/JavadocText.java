package io.github.kling4j.openapi.prepare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts as Javadoc has them. The templates escape what HTML reads as markup; these are the four that Java and Javadoc
 * read as something else: the end of the comment, an escape of Java, an inline tag, and a block tag.
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

    /** Returns whether an inline tag can show a literal as it is. */
    static boolean fitsInTag(String literal) {
        return Stream.of("*/", "{", "}", "\\u").noneMatch(literal::contains);
    }
}
