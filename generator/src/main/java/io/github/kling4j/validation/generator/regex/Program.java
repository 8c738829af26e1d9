package io.github.kling4j.validation.generator.regex;

import java.util.List;

/**
 * A pattern as the instructions of a nondeterministic automaton over code points. A search enters it at every place of
 * the text, until one of the ways through it accepts.
 *
 * @param start the index of the first instruction
 */
public record Program(List<Instruction> instructions, int start) {

    /** Copies the list. */
    public Program {
        instructions = List.copyOf(instructions);
    }

    /** One step. Operands named {@code next} are indexes of instructions. */
    public sealed interface Instruction {}

    /** Goes on at both instructions. */
    public record Fork(int next, int other) implements Instruction {}

    /** Takes one code point. */
    public record Read(CodePoints set, int next) implements Instruction {}

    /**
     * Goes on if all conditions hold at this place.
     *
     * @param conditions a sum of constants of {@link Place}; 0 if there are none
     */
    public record Check(int conditions, int next) implements Instruction {}

    /** The pattern matches. */
    public record Accept() implements Instruction {}
}
