package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Place.Side;
import io.github.kling4j.validation.generator.regex.Program.Accept;
import io.github.kling4j.validation.generator.regex.Program.Check;
import io.github.kling4j.validation.generator.regex.Program.Fork;
import io.github.kling4j.validation.generator.regex.Program.Instruction;
import io.github.kling4j.validation.generator.regex.Program.Read;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Converts a program to a deterministic automaton by the subset construction.
 *
 * <p>A state consists of the instructions that wait for the next character and, if the program has assertions on the
 * previous character, of the kind of that character. Assertions on the next character are evaluated when that character
 * is read.
 */
final class Determination {

    /** The maximum number of table cells, which take up to 16 KB in a class file, and as much in memory. */
    private static final int MAX_CELLS = 8_192;

    private static final int MAX_STEPS = 2_000_000;

    private final Program program;
    private final Alphabet alphabet;
    private final int conditions;
    /** For each instruction, the classes of characters that it reads; null if it reads no character. */
    private final @Nullable BitSet[] reads;

    private final BitSet accepting = new BitSet();
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private int steps;

    private Determination(Program program, Alphabet alphabet) {
        this.program = program;
        this.alphabet = alphabet;
        this.conditions = program.instructions().stream()
                .mapToInt(instruction -> instruction instanceof Check check ? check.conditions() : 0)
                .reduce(0, (some, others) -> some | others);
        this.reads = program.instructions().stream()
                .map(instruction ->
                        instruction instanceof Read read ? alphabet.sets().get(read.set()) : null)
                .toArray(BitSet[]::new);
        for (int index = 0; index < program.instructions().size(); index++) {
            accepting.set(index, program.instructions().get(index) instanceof Accept);
        }
    }

    /** The instructions that wait for the next character, and the kind of the previous character. */
    private record State(BitSet waiting, Side before) {}

    /** Returns the automaton of a program; empty if the automaton would be too large. */
    static Optional<Automaton> of(Program program, Alphabet alphabet) {
        return new Determination(program, alphabet).automaton();
    }

    private Optional<Automaton> automaton() {
        int width = alphabet.size() + 1;
        List<int[]> transitions = new ArrayList<>();
        for (int state : List.of(Automaton.REJECTING, Automaton.ACCEPTING)) {
            int[] row = new int[width];
            Arrays.fill(row, state);
            transitions.add(row);
        }
        int start = number(entered(new BitSet(), Side.NONE), Side.NONE);
        if (start < Automaton.START) {
            // The result is known before the first character, but the table needs a start state.
            transitions.add(transitions.get(start));
            return Optional.of(new Automaton(transitions));
        }
        for (int i = 0; i < states.size(); i++) {
            if ((transitions.size() + 1) * width > MAX_CELLS || steps > MAX_STEPS) {
                return Optional.empty();
            }
            transitions.add(row(states.get(i)));
        }
        return Optional.of(new Automaton(transitions));
    }

    private int[] row(State state) {
        int[] row = new int[alphabet.size() + 1];
        for (int symbol = 0; symbol < alphabet.size(); symbol++) {
            row[symbol] = after(state, symbol, alphabet.sides().get(symbol));
        }
        BitSet end = decided(state, Side.NONE);
        row[alphabet.size()] = accepts(end) ? Automaton.ACCEPTING : Automaton.REJECTING;
        return row;
    }

    private int after(State state, int symbol, Side side) {
        BitSet here = decided(state, side);
        if (accepts(here)) {
            return Automaton.ACCEPTING;
        }
        BitSet targets = new BitSet();
        for (int index = here.nextSetBit(0); index >= 0; index = here.nextSetBit(index + 1)) {
            if (program.instructions().get(index) instanceof Read read && reads[index].get(symbol)) {
                targets.set(read.next());
            }
        }
        Side before = relevant(side);
        return number(entered(targets, before), before);
    }

    /** Returns the instructions that wait in a state, after the evaluation of the assertions on the next character. */
    private BitSet decided(State state, Side after) {
        boolean isDecided = (conditions & ~Place.DECIDED_BEFORE) == 0;
        return isDecided ? state.waiting() : closure(state.waiting(), Place.between(state.before(), after), true);
    }

    /**
     * Returns the instructions that wait for the next character after the given instructions are reached. The start of
     * the program is reached, too, because a match may also begin at this position.
     */
    private BitSet entered(BitSet targets, Side before) {
        targets.set(program.start());
        return closure(targets, Place.decidedBefore(before), false);
    }

    private BitSet closure(BitSet from, int holding, boolean isDecided) {
        BitSet reached = (BitSet) from.clone();
        BitSet waiting = new BitSet();
        // A bit set is as fast as a stack, and contains each instruction at most once.
        BitSet open = (BitSet) from.clone();
        for (int index = open.nextSetBit(0); index >= 0; index = open.nextSetBit(0)) {
            steps++;
            open.clear(index);
            Instruction instruction = program.instructions().get(index);
            if (instruction instanceof Fork fork) {
                reach(fork.next(), reached, open);
                reach(fork.other(), reached, open);
            } else if (instruction instanceof Check check) {
                int missing = check.conditions() & ~holding;
                if (missing == 0) {
                    reach(check.next(), reached, open);
                } else if (!isDecided && (missing & Place.DECIDED_BEFORE) == 0) {
                    waiting.set(index);
                }
            } else {
                waiting.set(index);
            }
        }
        return waiting;
    }

    private static void reach(int index, BitSet reached, BitSet open) {
        if (!reached.get(index)) {
            reached.set(index);
            open.set(index);
        }
    }

    private boolean accepts(BitSet waiting) {
        return waiting.intersects(accepting);
    }

    /**
     * Returns the kind of the previous character, or {@code OTHER} if no assertion of the program depends on this kind.
     */
    private Side relevant(Side side) {
        int asked = switch (side) {
            case NONE -> 0;
            case LINE_FEED -> Place.LINE_START;
            case CARRIAGE_RETURN -> Place.NOT_IN_LINE_BREAK;
            case WORD -> Place.WORD_BOUNDARY | Place.NO_WORD_BOUNDARY;
            case OTHER -> 0;
        };
        return (conditions & asked) == 0 ? Side.OTHER : side;
    }

    private int number(BitSet waiting, Side before) {
        // With (?m)^, a match may begin after a later line feed even if no instruction waits now.
        if (waiting.isEmpty() && (conditions & Place.LINE_START) == 0) {
            return Automaton.REJECTING;
        }
        if (accepts(waiting)) {
            return Automaton.ACCEPTING;
        }
        return numbers.computeIfAbsent(new State(waiting, before), added -> {
            states.add(added);
            return Automaton.START + states.size() - 1;
        });
    }
}
