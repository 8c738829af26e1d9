package io.github.kling4j.validation.generator.regex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Merges the equivalent states of an automaton, by Hopcroft's algorithm. */
final class Minimization {

    private final Automaton automaton;
    /** For each symbol and each state, the states from which the symbol leads to that state. */
    private final List<List<List<Integer>>> sources = new ArrayList<>();

    private final List<List<Integer>> blocks = new ArrayList<>();
    private final int[] blockOf;
    private final Deque<Integer> splitters = new ArrayDeque<>();
    private final List<Boolean> isSplitter = new ArrayList<>();

    private Minimization(Automaton automaton) {
        this.automaton = automaton;
        int size = automaton.transitions().size();
        this.blockOf = new int[size];
        for (int symbol = 0; symbol < automaton.width(); symbol++) {
            List<List<Integer>> bySymbol = new ArrayList<>();
            for (int state = 0; state < size; state++) {
                bySymbol.add(new ArrayList<>(0));
            }
            for (int state = 0; state < size; state++) {
                bySymbol.get(automaton.transitions().get(state)[symbol]).add(state);
            }
            sources.add(bySymbol);
        }
    }

    /** Returns the smallest equivalent automaton. */
    static Automaton of(Automaton automaton) {
        return new Minimization(automaton).minimized();
    }

    private Automaton minimized() {
        List<Integer> others = new ArrayList<>();
        for (int state = 0; state < blockOf.length; state++) {
            if (state != Automaton.ACCEPTING) {
                others.add(state);
            }
        }
        add(others);
        add(List.of(Automaton.ACCEPTING));
        while (!splitters.isEmpty()) {
            int splitter = splitters.pop();
            isSplitter.set(splitter, false);
            List<Integer> members = List.copyOf(blocks.get(splitter));
            for (List<List<Integer>> bySymbol : sources) {
                split(members, bySymbol);
            }
        }
        return numbered();
    }

    /** Splits each block into the states that lead to one of the members, and the other states. */
    private void split(List<Integer> members, List<List<Integer>> bySymbol) {
        Map<Integer, List<Integer>> leading = new LinkedHashMap<>();
        for (int member : members) {
            for (int source : bySymbol.get(member)) {
                leading.computeIfAbsent(blockOf[source], block -> new ArrayList<>())
                        .add(source);
            }
        }
        leading.forEach((block, states) -> {
            int before = blocks.get(block).size();
            if (states.size() < before) {
                int added = add(states);
                blocks.get(block).removeIf(state -> blockOf[state] == added);
                boolean isLarger = states.size() * 2 > before;
                // The smaller part suffices as a splitter, unless the whole block is still pending as one.
                if (isLarger && !isSplitter.get(block)) {
                    use(block);
                    isSplitter.set(added, false);
                    splitters.remove(added);
                }
            }
        });
    }

    private int add(List<Integer> states) {
        int block = blocks.size();
        blocks.add(new ArrayList<>(states));
        states.forEach(state -> blockOf[state] = block);
        isSplitter.add(false);
        use(block);
        return block;
    }

    private void use(int block) {
        splitters.push(block);
        isSplitter.set(block, true);
    }

    /** Returns the automaton whose states are the blocks, numbered in the order in which a search can reach them. */
    private Automaton numbered() {
        int[] numbers = new int[blocks.size()];
        Arrays.fill(numbers, -1);
        List<Integer> order = new ArrayList<>();
        for (int first : List.of(Automaton.REJECTING, Automaton.ACCEPTING)) {
            numbers[blockOf[first]] = order.size();
            order.add(first);
        }
        // If the result is known before the first character, the table still needs a start state.
        order.add(Automaton.START);
        if (numbers[blockOf[Automaton.START]] < 0) {
            numbers[blockOf[Automaton.START]] = Automaton.START;
        }
        List<int[]> transitions = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int[] row = automaton.transitions().get(order.get(i)).clone();
            for (int symbol = 0; symbol < row.length; symbol++) {
                int block = blockOf[row[symbol]];
                if (numbers[block] < 0) {
                    numbers[block] = order.size();
                    order.add(row[symbol]);
                }
                row[symbol] = numbers[block];
            }
            transitions.add(row);
        }
        return new Automaton(transitions);
    }
}
