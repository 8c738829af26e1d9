package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Node.Assertion;
import io.github.kling4j.validation.generator.regex.Node.Choice;
import io.github.kling4j.validation.generator.regex.Node.Dollar;
import io.github.kling4j.validation.generator.regex.Node.One;
import io.github.kling4j.validation.generator.regex.Node.Repeat;
import io.github.kling4j.validation.generator.regex.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Converts a Java pattern that must match the whole text to a pattern for a search. */
final class WholeMatch {

    /** The assertion that replaces a {@code $} at the end of the pattern. */
    private final Assertion dollar;

    private WholeMatch(Assertion dollar) {
        this.dollar = dollar;
    }

    /**
     * Returns the pattern to search for. A pattern that begins or ends with arbitrary text needs no anchor at that end:
     * {@code (?s).*a} becomes {@code a\z}. In classes that are generated from an OpenAPI description, the {@code
     * pattern} of a schema begins and ends with arbitrary text.
     */
    static Node of(Node node) {
        List<Node> parts = new ArrayList<>(node instanceof Sequence sequence ? sequence.parts() : List.of(node));
        if (!parts.isEmpty() && isAnything(parts.get(0))) {
            parts.remove(0);
        } else {
            parts.add(0, Assertion.TEXT_START);
        }
        boolean isOpen = !parts.isEmpty() && isAnything(parts.get(parts.size() - 1));
        if (isOpen) {
            parts.remove(parts.size() - 1);
        } else {
            parts.add(Assertion.TEXT_END);
        }
        Assertion dollar = isOpen ? Assertion.LAST_LINE_END : Assertion.TEXT_END;
        return new WholeMatch(dollar).withMeaning(new Sequence(parts), true);
    }

    private static boolean isAnything(Node node) {
        return node.equals(new Repeat(new One(CodePoints.ALL), 0, Repeat.NO_LIMIT));
    }

    private Node withMeaning(Node node, boolean isLast) {
        if (node instanceof Dollar place) {
            if (!isLast) {
                throw Reason.JAVA_DOLLAR.at(place.index());
            }
            return dollar;
        }
        if (node instanceof Choice choice) {
            return new Choice(choice.branches().stream()
                    .map(branch -> withMeaning(branch, isLast))
                    .toList());
        }
        if (node instanceof Repeat repeat) {
            Node body = withMeaning(repeat.body(), isLast && repeat.max() == 1);
            return new Repeat(body, repeat.min(), repeat.max());
        }
        return node instanceof Sequence sequence ? withMeaning(sequence, isLast) : node;
    }

    private Node withMeaning(Sequence sequence, boolean isLast) {
        List<Node> parts = new ArrayList<>();
        boolean isStillLast = isLast;
        for (int i = sequence.parts().size() - 1; i >= 0; i--) {
            Node part = sequence.parts().get(i);
            parts.add(0, withMeaning(part, isStillLast));
            // If arbitrary text may follow, the $ consumes the line break, so no other assertion may follow the $.
            isStillLast &= dollar == Assertion.TEXT_END ? Node.isPlace(part) : part instanceof Dollar;
        }
        return new Sequence(parts);
    }
}
