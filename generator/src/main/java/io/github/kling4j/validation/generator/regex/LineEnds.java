package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Program.Check;
import io.github.kling4j.validation.generator.regex.Program.Instruction;
import io.github.kling4j.validation.generator.regex.Program.Read;

/** Java's {@code $} in RE2's syntax, which has no assertion "not between CR and LF". */
final class LineEnds {

    /** The line terminators, which the dot does not match. */
    static final CodePoints SET = CodePoints.of(
            CodePoints.range('\n', '\n'),
            CodePoints.range('\r', '\r'),
            CodePoints.range(0x85, 0x85),
            CodePoints.range(0x2028, 0x2029));

    /** A surrogate that represents the assertion: translated patterns never match an unpaired surrogate. */
    private static final CodePoints MARK = CodePoints.range(0xDFFF, 0xDFFF);

    /** At the end of the text, or before its final line break. The group prevents RE2 from merging the mark. */
    static final String DOLLAR = "(\\x{DFFF})(?:\\r\\n|[\\n\\r\\x{85}\\x{2028}\\x{2029}])?\\z";

    private LineEnds() {}

    /** Returns the program with the marks replaced by assertions. */
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
