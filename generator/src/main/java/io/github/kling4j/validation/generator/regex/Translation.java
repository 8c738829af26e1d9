package io.github.kling4j.validation.generator.regex;

import com.google.re2j.PatternSyntaxException;
import com.google.re2j.ProgramReader;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The compiled form of a regular expression.
 *
 * <p>As in CEL's {@code matches()}, the pattern is searched: any part of the text may match, unless the pattern is
 * anchored. A text is a sequence of code points; an unpaired surrogate counts as one code point.
 */
public sealed interface Translation {

    /** The arguments of {@code LinearPattern.ofTable}. */
    record Table(String starts, String classes, String transitions) implements Translation {}

    /** The arguments of {@code LinearPattern.ofProgram}. */
    record Steps(String starts, String classes, String sets, String instructions) implements Translation {

        /**
         * Translates a pattern in RE2's syntax to a program, even if the table of an automaton would be small: only a
         * program returns the position of a match.
         *
         * @throws IllegalArgumentException if the pattern is refused
         */
        public static Steps of(String re2Pattern) {
            Program program = ProgramReader.read(re2Pattern);
            return Encoding.of(Alphabet.of(program), program);
        }
    }

    /**
     * A pattern that cannot be translated.
     *
     * @param reason the problem and an alternative
     * @param index the position in the pattern, in chars
     */
    record Refused(String reason, int index) implements Translation {}

    /** Translates a pattern in RE2's syntax. */
    static Translation of(String re2Pattern) {
        try {
            return of(ProgramReader.read(re2Pattern));
        } catch (PatternSyntaxException e) {
            return refused(re2Pattern, e);
        }
    }

    /**
     * Translates a pattern in Java's syntax that must match the whole text, as in Jakarta Validation.
     *
     * @param javaFlags flags of {@link java.util.regex.Pattern}
     */
    static Translation ofWhole(String javaPattern, int javaFlags) {
        if ((javaFlags & ~(Pattern.CASE_INSENSITIVE | Pattern.DOTALL)) != 0) {
            return new Refused("only the flags CASE_INSENSITIVE and DOTALL are supported", 0);
        }
        Flags flags = new Flags((javaFlags & Pattern.CASE_INSENSITIVE) != 0, (javaFlags & Pattern.DOTALL) != 0);
        try {
            ProgramReader.read(javaPattern);
            Node whole = WholeMatch.of(new Parser(javaPattern, flags).parse());
            return of(LineEnds.in(ProgramReader.read(Re2Printer.print(whole))));
        } catch (PatternSyntaxException e) {
            return refused(javaPattern, e);
        } catch (Refusal e) {
            return new Refused(e.reason(), e.index());
        }
    }

    /**
     * Returns whether an exception means an unmatched closing parenthesis, which RE2/J reports as an internal error.
     */
    private static boolean isUnopened(PatternSyntaxException e) {
        return e.getPattern().equals("stack underflow");
    }

    /**
     * Returns the index of the unmatched closing parenthesis, which RE2/J does not report. The parenthesis ends the
     * shortest invalid prefix of the pattern.
     */
    private static int unopened(String pattern) {
        for (int end = pattern.indexOf(')'); end >= 0; end = pattern.indexOf(')', end + 1)) {
            try {
                ProgramReader.read(pattern.substring(0, end + 1));
            } catch (PatternSyntaxException e) {
                if (isUnopened(e)) {
                    return end;
                }
            }
        }
        return 0;
    }

    private static Translation of(Program program) {
        Alphabet alphabet = Alphabet.of(program);
        Optional<Automaton> automaton = Determination.of(program, alphabet).map(Minimization::of);
        return automaton
                .<Translation>map(table -> Encoding.of(alphabet, table))
                .orElseGet(() -> Encoding.of(alphabet, program));
    }

    private static Refused refused(String pattern, PatternSyntaxException e) {
        if (isUnopened(e)) {
            return new Refused("unexpected )", unopened(pattern));
        }
        String reason = e.getDescription() + (e.getPattern().isEmpty() ? "" : ": " + e.getPattern());
        return new Refused(reason, Math.max(0, pattern.indexOf(e.getPattern())));
    }
}
