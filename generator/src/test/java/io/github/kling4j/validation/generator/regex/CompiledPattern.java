package io.github.kling4j.validation.generator.regex;

import com.google.re2j.ProgramReader;
import io.github.kling4j.validation.LinearPattern;
import io.github.kling4j.validation.generator.regex.Translation.Refused;
import io.github.kling4j.validation.generator.regex.Translation.Steps;
import io.github.kling4j.validation.generator.regex.Translation.Table;

/** Patterns in their run-time form. */
public final class CompiledPattern {

    private CompiledPattern() {}

    /** Returns the pattern in the form that the processor chooses. */
    static LinearPattern of(Translation translation) {
        if (translation instanceof Table table) {
            return LinearPattern.ofTable(table.starts(), table.classes(), table.transitions());
        }
        if (translation instanceof Steps steps) {
            return LinearPattern.ofProgram(steps.starts(), steps.classes(), steps.sets(), steps.instructions());
        }
        throw new AssertionError(((Refused) translation).reason());
    }

    /** Returns the pattern in the form for large patterns, regardless of its size. */
    public static LinearPattern program(String re2) {
        Program program = ProgramReader.read(re2);
        return of(Encoding.of(Alphabet.of(program), program));
    }

    /** Returns a pattern in RE2's syntax in the form that the processor chooses. */
    public static LinearPattern chosen(String re2) {
        return of(Translation.of(re2));
    }

    /** Returns the number of instructions of a pattern's program, and the index of the first instruction. */
    public static int size(String re2) {
        return ProgramReader.read(re2).instructions().size() + 1;
    }
}
