package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Program.Accept;
import io.github.kling4j.validation.generator.regex.Program.Check;
import io.github.kling4j.validation.generator.regex.Program.Fork;
import io.github.kling4j.validation.generator.regex.Program.Instruction;
import io.github.kling4j.validation.generator.regex.Program.Read;
import io.github.kling4j.validation.generator.regex.Translation.Steps;
import io.github.kling4j.validation.generator.regex.Translation.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Encodes automata as strings, in the format of the run-time class {@code LinearPattern}. */
final class Encoding {

    private static final int FORK = 0;
    private static final int READ = 1;
    private static final int CHECK = 2;
    private static final int ACCEPT = 3;

    private Encoding() {}

    static Table of(Alphabet alphabet, Automaton automaton) {
        EncodedNumbers transitions = new EncodedNumbers();
        automaton.transitions().forEach(row -> {
            for (int next : row) {
                transitions.add(next);
            }
        });
        return new Table(starts(alphabet), classes(alphabet), transitions.toString());
    }

    static Steps of(Alphabet alphabet, Program program) {
        List<CodePoints> sets = List.copyOf(alphabet.sets().keySet());
        EncodedNumbers members = new EncodedNumbers();
        for (BitSet set : alphabet.sets().values()) {
            for (int symbol = 0; symbol < alphabet.size(); symbol++) {
                members.add(set.get(symbol) ? 1 : 0);
            }
        }
        EncodedNumbers instructions = new EncodedNumbers();
        program.instructions().forEach(instruction -> add(instruction, sets, instructions));
        // The last instruction is the entry point at run time.
        instructions.add(CHECK).add(0).add(program.start());
        return new Steps(starts(alphabet), classes(alphabet), members.toString(), instructions.toString());
    }

    private static void add(Instruction instruction, List<CodePoints> sets, EncodedNumbers instructions) {
        if (instruction instanceof Fork fork) {
            instructions.add(FORK).add(fork.next()).add(fork.other());
        } else if (instruction instanceof Read read) {
            instructions.add(READ).add(sets.indexOf(read.set())).add(read.next());
        } else if (instruction instanceof Check check) {
            instructions.add(CHECK).add(check.conditions()).add(check.next());
        } else if (instruction instanceof Accept) {
            instructions.add(ACCEPT).add(0).add(0);
        }
    }

    /**
     * Encodes the starts of the intervals in descending order. In ascending order, a high surrogate followed by a low
     * surrogate would become one code point.
     */
    private static String starts(Alphabet alphabet) {
        StringBuilder starts = new StringBuilder();
        reversed(alphabet.starts()).stream().filter(start -> start > 0).forEach(starts::appendCodePoint);
        return starts.toString();
    }

    private static String classes(Alphabet alphabet) {
        return EncodedNumbers.of(reversed(alphabet.classes()));
    }

    private static List<Integer> reversed(List<Integer> numbers) {
        List<Integer> reversed = new ArrayList<>(numbers);
        Collections.reverse(reversed);
        return reversed;
    }
}
