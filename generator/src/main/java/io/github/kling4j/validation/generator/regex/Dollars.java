package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Node.Assertion;
import io.github.kling4j.validation.generator.regex.Node.Choice;
import io.github.kling4j.validation.generator.regex.Node.Dollar;
import io.github.kling4j.validation.generator.regex.Node.Repeat;
import io.github.kling4j.validation.generator.regex.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Says what Java's {@code $} is, where no character of the pattern follows it; refuses the others. */
final class Dollars {

    private final Assertion meaning;

    private Dollars(Assertion meaning) {
        this.meaning = meaning;
    }

    /**
     * Returns the pattern with what each dollar means.
     *
     * @param meaning what it is at the very end of the pattern
     */
    static Node in(Node pattern, Assertion meaning) {
        return new Dollars(meaning).in(pattern, true);
    }

    private Node in(Node node, boolean isLast) {
        if (node instanceof Dollar dollar) {
            if (!isLast) {
                throw Reason.JAVA_DOLLAR.at(dollar.index());
            }
            return meaning;
        }
        if (node instanceof Choice choice) {
            List<Node> branches =
                    choice.branches().stream().map(branch -> in(branch, isLast)).toList();
            return Laws.choice(branches, choice.index());
        }
        if (node instanceof Repeat repeat) {
            Node body = in(repeat.body(), isLast && repeat.max() == 1);
            return Laws.repeat(new Repeat(body, repeat.min(), repeat.max(), repeat.index()));
        }
        return node instanceof Sequence sequence ? in(sequence, isLast) : node;
    }

    private Node in(Sequence sequence, boolean isLast) {
        List<Node> parts = new ArrayList<>();
        boolean isStillLast = isLast;
        for (int i = sequence.parts().size() - 1; i >= 0; i--) {
            Node part = sequence.parts().get(i);
            parts.add(0, in(part, isStillLast));
            isStillLast &= Laws.isPlace(part);
        }
        return Laws.sequence(parts);
    }
}
