package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Program.Check;
import io.github.kling4j.validation.generator.regex.Program.Instruction;
import io.github.kling4j.validation.generator.regex.Program.Read;

/**
 * Expresses Java's {@code $} in RE2's syntax. RE2 has no assertion that a position is not between CR and LF, so a mark
 * represents this assertion in the pattern.
 */
final class LineEnds {

    /** The line terminators, which the dot does not match. */
    static final CodePoints SET = CodePoints.of(
            CodePoints.range('\n', '\n'),
            CodePoints.range('\r', '\r'),
            CodePoints.range(0x85, 0x85),
            CodePoints.range(0x2028, 0x2029));

    /** The mark that represents the assertion: an unpaired surrogate, because translated patterns never match one. */
    private static final CodePoints MARK = CodePoints.range(0xDFFF, 0xDFFF);

    /**
     * Java's {@code $}, which matches at the end of the text or before its final line break. The group prevents RE2/J
     * from merging the mark with other characters.
     */
    static final String DOLLAR = "(\\x{DFFF})(?:\\r\\n|[\\n\\r\\x{85}\\x{2028}\\x{2029}])?\\z";

    private LineEnds() {}

    /** Returns a program in which each mark is replaced by the assertion that it represents. */
    static Program in(Program program) {
        return new Program(
                program.instructions().stream().map(LineEnds::withCondition).toList(), program.start());
    }

    private static Instruction withCondition(Instruction instruction) {
        return instruction instanceof Read read && read.set().equals(MARK)
                ? new Check(Place.NOT_IN_LINE_BREAK, read.next())
                : instruction;
    }
}
