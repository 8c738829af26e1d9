package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Node.Assertion;
import io.github.kling4j.validation.generator.regex.Node.Choice;
import io.github.kling4j.validation.generator.regex.Node.One;
import io.github.kling4j.validation.generator.regex.Node.Repeat;
import io.github.kling4j.validation.generator.regex.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A pattern unfolded into states, from its end to its start. It allows all that the pattern allows, and more: of the
 * assertions it keeps only the end of the text. So what it finds impossible is impossible.
 *
 * <p>The end of the text is a symbol of its own, repeated without end; a match that needs no end goes on with anything.
 */
final class Automaton {

    /** In place of the state at which a part ends, for a part that goes on to the end of the pattern. */
    static final int NOWHERE = -1;

    private static final int MAX_STATES = 20_000;
    private static final int TEXT_END = Character.MAX_CODE_POINT + 1;

    /**
     * A part that is entered and left at one state each.
     *
     * @param end {@link #NOWHERE} for the rest of the pattern
     */
    record Part(int start, int end) {}

    /**
     * Where a repetition decides whether to go on.
     *
     * @param round one round
     * @param exit what follows the last one
     */
    record Decision(Part round, Part exit) {}

    /** Where a choice decides. */
    record Fork(List<Part> branches) {}

    private final List<@Nullable CodePoints> symbols = new ArrayList<>();
    private final List<List<Integer>> edges = new ArrayList<>();
    private final Map<Integer, List<Decision>> decisions = new HashMap<>();
    private final Map<Integer, List<Fork>> forks = new HashMap<>();

    private final int accept;

    Automaton(Node pattern) {
        accept = state(CodePoints.range(0, TEXT_END));
        edges.get(accept).add(accept);
        build(pattern, accept);
    }

    /** Returns the decisions by the index of the repetition, which may have been unfolded more than once. */
    Map<Integer, List<Decision>> decisions() {
        return decisions;
    }

    /** Returns the forks by the index of the choice. */
    Map<Integer, List<Fork>> forks() {
        return forks;
    }

    /** Returns the states that can be reached without a symbol: those that read one, and the end. */
    Set<Integer> heads(int start, int end) {
        Set<Integer> heads = new TreeSet<>();
        Set<Integer> seen = new TreeSet<>(List.of(start));
        List<Integer> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            int state = open.remove(open.size() - 1);
            if (state == end || symbols.get(state) != null) {
                heads.add(state);
            } else {
                edges.get(state).stream().filter(seen::add).forEach(open::add);
            }
        }
        return heads;
    }

    /** Returns what is read at a head. */
    CodePoints symbols(int head) {
        return symbols.get(head);
    }

    /** Returns the state after what is read at a head. */
    int after(int head) {
        return edges.get(head).get(0);
    }

    private int build(Node node, int next) {
        if (node instanceof One one) {
            return reading(one.set(), next);
        }
        if (node instanceof Sequence sequence) {
            int start = next;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                start = build(sequence.parts().get(i), start);
            }
            return start;
        }
        if (node instanceof Choice choice) {
            return choice(choice, next);
        }
        if (node instanceof Repeat repeat) {
            return repeat(repeat, next);
        }
        if (node == Assertion.LAST_LINE_END) {
            return reading(CodePoints.of(Dialect.JAVA.lineEnds(), CodePoints.range(TEXT_END, TEXT_END)), accept);
        }
        return node == Assertion.TEXT_END ? reading(CodePoints.range(TEXT_END, TEXT_END), next) : next;
    }

    private int choice(Choice choice, int next) {
        int join = state(null);
        edges.get(join).add(next);
        int fork = state(null);
        List<Part> branches = new ArrayList<>();
        for (Node branch : choice.branches()) {
            branches.add(new Part(build(branch, join), join));
            edges.get(fork).add(branches.get(branches.size() - 1).start);
        }
        forks.computeIfAbsent(choice.index(), index -> new ArrayList<>()).add(new Fork(branches));
        return fork;
    }

    private int repeat(Repeat repeat, int next) {
        Part exit = new Part(next, NOWHERE);
        Part round = null;
        int start = next;
        if (repeat.isUnbounded()) {
            start = state(null);
            round = round(repeat, start);
            edges.get(start).addAll(List.of(round.start, next));
        }
        for (int left = repeat.isUnbounded() ? 0 : repeat.max() - repeat.min(); left > 0; left--) {
            round = round(repeat, start);
            start = state(null);
            edges.get(start).addAll(List.of(round.start, next));
        }
        for (int left = repeat.min(); left > 0; left--) {
            Part needed = round(repeat, start);
            round = round == null ? needed : round;
            start = needed.start;
        }
        decisions.computeIfAbsent(repeat.index(), index -> new ArrayList<>()).add(new Decision(round, exit));
        return start;
    }

    private Part round(Repeat repeat, int next) {
        if (symbols.size() > MAX_STATES) {
            throw Reason.LARGE.at(repeat.index());
        }
        int end = state(null);
        edges.get(end).add(next);
        return new Part(build(repeat.body(), end), end);
    }

    private int reading(CodePoints set, int next) {
        int state = state(set);
        edges.get(state).add(next);
        return state;
    }

    private int state(@Nullable CodePoints set) {
        symbols.add(set);
        edges.add(new ArrayList<>());
        return symbols.size() - 1;
    }
}
