package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Node.Assertion;
import io.github.kling4j.validation.generator.regex.Node.Dollar;
import io.github.kling4j.validation.generator.regex.Node.One;
import io.github.kling4j.validation.generator.regex.Node.Repeat;
import io.github.kling4j.validation.generator.regex.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern whose matches all have the same length and contain only ASCII characters, such as {@code
 * [A-Z]{2}-[0-9]{4}}. Each character is compared separately, which is faster than an automaton.
 *
 * @param runs the parts of the pattern, in order
 */
public record FixedSequence(List<Run> runs) {

    private static final int ASCII = 0x80;
    private static final int MOST_RANGES = 4;
    private static final int MOST_RUNS = 12;

    /** Consecutive characters that all belong to one set. */
    public record Run(CodePoints set, int length) {}

    /** Copies the list. */
    public FixedSequence {
        runs = List.copyOf(runs);
    }

    /** Returns the number of characters in a match. */
    public int length() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    /**
     * Returns the sequence of a pattern that {@link Translation#ofWhole} can translate; empty if the matches differ in
     * length, contain non-ASCII characters, or have too many parts.
     *
     * @param javaFlags flags of {@link java.util.regex.Pattern}
     */
    public static Optional<FixedSequence> ofWhole(String javaPattern, int javaFlags) {
        Flags flags = new Flags((javaFlags & Pattern.CASE_INSENSITIVE) != 0, (javaFlags & Pattern.DOTALL) != 0);
        Node node = new Parser(javaPattern, flags).parse();
        List<Node> parts = new ArrayList<>(node instanceof Sequence sequence ? sequence.parts() : List.of(node));
        // The whole text must match, so anchors at the ends of the pattern are redundant.
        if (!parts.isEmpty() && parts.get(0) == Assertion.TEXT_START) {
            parts.remove(0);
        }
        if (!parts.isEmpty() && (last(parts) instanceof Dollar || last(parts) == Assertion.TEXT_END)) {
            parts.remove(parts.size() - 1);
        }
        List<Run> runs = new ArrayList<>();
        return parts.stream().allMatch(part -> add(part, runs)) && !runs.isEmpty() && runs.size() <= MOST_RUNS
                ? Optional.of(new FixedSequence(runs))
                : Optional.empty();
    }

    private static Node last(List<Node> parts) {
        return parts.get(parts.size() - 1);
    }

    /** Adds a part; returns whether it has a fixed length and contains only a few ranges of ASCII characters. */
    private static boolean add(Node part, List<Run> runs) {
        if (part instanceof One one) {
            return add(one, 1, runs);
        }
        return part instanceof Repeat repeat
                && repeat.body() instanceof One one
                && repeat.min() == repeat.max()
                && repeat.min() > 0
                && add(one, repeat.min(), runs);
    }

    private static boolean add(One one, int length, List<Run> runs) {
        List<CodePoints.Range> ranges = one.set().ranges();
        runs.add(new Run(one.set(), length));
        return !ranges.isEmpty()
                && ranges.size() <= MOST_RANGES
                && ranges.stream().allMatch(range -> range.last() < ASCII);
    }
}
