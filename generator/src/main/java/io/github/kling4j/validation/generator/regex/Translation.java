package io.github.kling4j.validation.generator.regex;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.function.Supplier;

/**
 * What became of a regular expression in RE2's syntax.
 *
 * <p>A search is meant, as by CEL's {@code matches()}: some part of the text is to match, unless the pattern is
 * anchored. Texts are well-formed: nothing is promised for a text with an unpaired surrogate.
 */
public sealed interface Translation {

    /**
     * It runs in {@code java.util.regex}.
     *
     * @param javaRegex for {@code Pattern.compile} without flags, to be used with {@code matcher(text).find()}; it is
     *     in ASCII, and has no groups to read
     * @param growth how the steps of a search grow with the length of the text, at worst
     */
    record Portable(String javaRegex, Growth growth) implements Translation {}

    /**
     * It does not.
     *
     * @param reason what is wrong, and what to write instead
     * @param index where in the pattern, counted in chars from 0
     */
    record Refused(String reason, int index) implements Translation {}

    /** The power of the text's length with which the steps of a search grow. */
    enum Growth {
        /** A text of twice the length takes twice the steps. */
        LINEAR,
        /** A text of twice the length takes four times the steps: well for thousands of chars, not for millions. */
        QUADRATIC
    }

    /** Translates a pattern. */
    static Translation of(String re2Pattern) {
        return of(re2Pattern, () -> new Parser(re2Pattern, Dialect.RE2, Flags.NONE).parse());
    }

    /**
     * Translates a pattern in Java's words that the whole text is to match, as Jakarta Validation has it.
     *
     * @param javaFlags those of {@code java.util.regex}
     */
    static Translation ofWhole(String javaPattern, int javaFlags) {
        boolean fold = (javaFlags & java.util.regex.Pattern.CASE_INSENSITIVE) != 0;
        boolean dotAll = (javaFlags & java.util.regex.Pattern.DOTALL) != 0;
        if ((javaFlags & ~(java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.DOTALL)) != 0) {
            return new Refused("of the flags only CASE_INSENSITIVE and DOTALL are translated", 0);
        }
        Flags flags = new Flags(fold, false, dotAll);
        return of(javaPattern, () -> Trim.whole(new Parser(javaPattern, Dialect.JAVA, flags).parse()));
    }

    private static Translation of(String re2Pattern, Supplier<Node> parser) {
        try {
            Pattern.compile(re2Pattern);
            Node tree = Trim.ends(parser.get());
            Commitments commitments = Commitments.in(tree);
            Growth growth = new SearchCost(commitments).growth(tree);
            new Depth(commitments).check(tree);
            return new Portable(new Printer(commitments).print(tree), growth);
        } catch (PatternSyntaxException e) {
            return new Refused(e.getDescription() + named(e), Math.max(0, re2Pattern.indexOf(e.getPattern())));
        } catch (Refusal e) {
            return new Refused(e.getMessage(), e.index());
        }
    }

    private static String named(PatternSyntaxException e) {
        return e.getPattern().isEmpty() ? "" : ": " + e.getPattern();
    }
}
