package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.CodePoints.Range;
import java.util.Map;

/** Prints a set of code points for {@code java.util.regex}. */
final class ClassPrinter {

    private static final Map<Integer, String> NAMED =
            Map.of((int) '\t', "\\t", (int) '\n', "\\n", (int) '\f', "\\f", (int) '\r', "\\r");
    private static final String SPECIAL = "\\.[]{}()*+?^$|";
    private static final String SPECIAL_IN_CLASS = "\\[]^-&";

    private ClassPrinter() {}

    static String print(CodePoints set) {
        if (set.isSingle()) {
            return character(set.ranges().get(0).first(), SPECIAL);
        }
        boolean isNegated = set.equals(CodePoints.NONE)
                || set.contains(Character.MAX_CODE_POINT) && !set.equals(CodePoints.ALL);
        StringBuilder text = new StringBuilder(isNegated ? "[^" : "[");
        (isNegated ? set.negated() : set).ranges().forEach(range -> print(range, text));
        return text.append(']').toString();
    }

    private static void print(Range range, StringBuilder text) {
        text.append(character(range.first(), SPECIAL_IN_CLASS));
        if (range.last() > range.first()) {
            text.append(range.last() > range.first() + 1 ? "-" : "").append(character(range.last(), SPECIAL_IN_CLASS));
        }
    }

    private static String character(int codePoint, String special) {
        if (NAMED.containsKey(codePoint)) {
            return NAMED.get(codePoint);
        }
        if (codePoint < ' ' || codePoint > '~') {
            return "\\x{%X}".formatted(codePoint);
        }
        return (special.indexOf(codePoint) >= 0 ? "\\" : "") + Character.toString(codePoint);
    }
}
