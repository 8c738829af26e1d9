package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Node.Choice;
import io.github.kling4j.validation.generator.regex.Node.One;
import io.github.kling4j.validation.generator.regex.Node.Repeat;
import io.github.kling4j.validation.generator.regex.Node.Sequence;

/**
 * Bounds how deep {@code java.util.regex} calls itself: each part calls what follows it. It is the same for any text,
 * because what is repeated without end is either one character or committed, and both run in a loop.
 */
final class Depth {

    /** In calls; measured to fit a stack of 256 KB with room to spare. */
    private static final int MAX = 1_000;

    /** The calls around the inside of a group: its head and tail, and the fork and join of its branches. */
    private static final int GROUP = 4;

    private final Commitments commitments;

    Depth(Commitments commitments) {
        this.commitments = commitments;
    }

    void check(Node pattern) {
        if (of(pattern) > MAX) {
            throw Reason.DEEP.at(0);
        }
    }

    private long of(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.parts().stream().mapToLong(this::of).sum();
        }
        if (node instanceof Choice choice) {
            return GROUP + choice.branches().stream().mapToLong(this::of).max().orElse(0);
        }
        return node instanceof Repeat repeat ? of(repeat) : 1;
    }

    private long of(Repeat repeat) {
        if (commitments.isCommitted(repeat)) {
            return GROUP + of(repeat.body());
        }
        if (repeat.body() instanceof One) {
            // Between characters of one and of two chars, Java begins a loop within the loop.
            return repeat.isUnbounded() ? 1 : repeat.max();
        }
        return repeat.max() * (GROUP + of(repeat.body()));
    }
}
