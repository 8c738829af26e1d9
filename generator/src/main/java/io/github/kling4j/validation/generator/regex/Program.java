package io.github.kling4j.validation.generator.regex;

import java.util.List;

/**
 * A pattern as a nondeterministic automaton over code points. A search starts the automaton at each position of the
 * text until one of its paths accepts.
 *
 * @param start the index of the first instruction
 */
public record Program(List<Instruction> instructions, int start) {

    /** Copies the list. */
    public Program {
        instructions = List.copyOf(instructions);
    }

    /** One instruction. Operands named {@code next} are indexes of instructions. */
    public sealed interface Instruction {}

    /** Continues at both of two instructions. */
    public record Fork(int next, int other) implements Instruction {}

    /** Reads one code point. */
    public record Read(CodePoints set, int next) implements Instruction {}

    /**
     * Continues if all assertions hold at this position.
     *
     * @param conditions a sum of constants of {@link Place}; 0 for none
     */
    public record Check(int conditions, int next) implements Instruction {}

    /** Ends the search, because the pattern matches. */
    public record Accept() implements Instruction {}
}
