package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Node.Assertion;
import io.github.kling4j.validation.generator.regex.Node.Choice;
import io.github.kling4j.validation.generator.regex.Node.One;
import io.github.kling4j.validation.generator.regex.Node.Repeat;
import io.github.kling4j.validation.generator.regex.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops what a search does not need: where a match may begin or end anywhere, more rounds than the least number only
 * make it longer. {@code .*a+} becomes {@code a}.
 */
final class Trim {

    private final boolean atStart;

    private Trim(boolean atStart) {
        this.atStart = atStart;
    }

    static Node ends(Node node) {
        return new Trim(false).edge(new Trim(true).edge(node));
    }

    /**
     * Returns what to search for where the whole text is to match. Where it begins or ends with anything at all, it
     * needs no anchor there: {@code (?s).*a} becomes {@code a$}.
     */
    static Node whole(Node node) {
        List<Node> parts = new ArrayList<>(node instanceof Sequence sequence ? sequence.parts() : List.of(node));
        if (!parts.isEmpty() && isAnything(parts.get(0))) {
            parts.remove(0);
        } else {
            parts.add(0, Assertion.TEXT_START);
        }
        if (isAnything(parts.isEmpty() ? Node.EMPTY : parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
            return Dollars.in(Laws.sequence(parts), Assertion.LAST_LINE_END);
        }
        Node rest = Dollars.in(Laws.sequence(parts), Assertion.TEXT_END);
        return Laws.sequence(List.of(rest, Assertion.TEXT_END));
    }

    private static boolean isAnything(Node node) {
        return node instanceof Repeat repeat
                && repeat.min() == 0
                && repeat.isUnbounded()
                && repeat.body().equals(new One(CodePoints.ALL));
    }

    private Node edge(Node node) {
        if (node instanceof Repeat repeat) {
            Node least = Laws.repeat(new Repeat(repeat.body(), repeat.min(), repeat.min(), repeat.index()));
            return least instanceof Repeat ? least : edge(least);
        }
        if (node instanceof Choice choice) {
            return Laws.choice(choice.branches().stream().map(this::edge).toList(), choice.index());
        }
        return node instanceof Sequence sequence ? edge(sequence) : node;
    }

    private Node edge(Sequence sequence) {
        List<Node> parts = new ArrayList<>(sequence.parts());
        while (!parts.isEmpty()) {
            int place = atStart ? 0 : parts.size() - 1;
            Node trimmed = edge(parts.remove(place));
            if (!trimmed.equals(Node.EMPTY)) {
                parts.add(place, trimmed);
                break;
            }
        }
        return Laws.sequence(parts);
    }
}
