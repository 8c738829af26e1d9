package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Automaton.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Lets two parts of a pattern read the same text from the same place. */
final class Race {

    /** Enough for any pattern that a person would write; beyond, the worse answer is assumed. */
    private static final int MAX_PAIRS = 50_000;

    private record Pair(int one, int other) {}

    private final Automaton automaton;
    private final Part one;
    private final Part other;
    private final Set<Pair> seen = new HashSet<>();
    private final Deque<Pair> open = new ArrayDeque<>();
    private boolean oneWins;
    private boolean draw;

    private Race(Automaton automaton, Part one, Part other) {
        this.automaton = automaton;
        this.one = one;
        this.other = other;
        run();
    }

    /** Returns whether there is a text that the first part has read to its end while the other can still go on. */
    static boolean canEndBefore(Automaton automaton, Part one, Part other) {
        return new Race(automaton, one, other).oneWins;
    }

    /** Returns whether both parts can be left, be it at different places. */
    static boolean canBothEnd(Automaton automaton, Part one, Part other) {
        Race race = new Race(automaton, one, other);
        return race.oneWins || race.draw || canEndBefore(automaton, other, one);
    }

    private void run() {
        meet(one.start(), other.start());
        while (!open.isEmpty() && !oneWins) {
            Pair pair = open.remove();
            if (automaton.symbols(pair.one).meets(automaton.symbols(pair.other))) {
                meet(automaton.after(pair.one), automaton.after(pair.other));
            }
            if (seen.size() > MAX_PAIRS) {
                oneWins = true;
            }
        }
    }

    private void meet(int oneState, int otherState) {
        Set<Integer> oneHeads = automaton.heads(oneState, one.end());
        Set<Integer> otherHeads = automaton.heads(otherState, other.end());
        for (int oneHead : oneHeads) {
            for (int otherHead : otherHeads) {
                if (oneHead == one.end()) {
                    draw |= otherHead == other.end();
                    oneWins |= otherHead != other.end();
                } else if (otherHead != other.end() && seen.add(new Pair(oneHead, otherHead))) {
                    open.add(new Pair(oneHead, otherHead));
                }
            }
        }
    }
}
