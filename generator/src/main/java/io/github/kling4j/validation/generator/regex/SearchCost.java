package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Node.Assertion;
import io.github.kling4j.validation.generator.regex.Node.Choice;
import io.github.kling4j.validation.generator.regex.Node.One;
import io.github.kling4j.validation.generator.regex.Node.Repeat;
import io.github.kling4j.validation.generator.regex.Node.Sequence;
import io.github.kling4j.validation.generator.regex.Translation.Growth;

/** Bounds the steps of a whole search, and refuses what may take too many. */
final class SearchCost {

    /** A longer bounded repetition is weighed like one without a bound. */
    private static final int MAX_COUNTED = 64;

    /** How many rounds may be written out one by one, each within the one before; named in the reason. */
    private static final int MAX_UNFOLDED = 64;

    private static final long MAX_LINEAR_FACTOR = 5_000;
    private static final long MAX_QUADRATIC_FACTOR = 100;

    private final Commitments commitments;
    private int widest;
    private int last;

    SearchCost(Commitments commitments) {
        this.commitments = commitments;
    }

    Growth growth(Node pattern) {
        Cost cost = Cost.LENGTH.plus(search(pattern));
        if (cost.degree() > 2) {
            throw Reason.CUBIC.at(widest);
        }
        boolean isLinear = cost.degree() <= 1;
        if (cost.factor() > (isLinear ? MAX_LINEAR_FACTOR : MAX_QUADRATIC_FACTOR)) {
            throw Reason.MANY_WAYS.at(last);
        }
        return isLinear ? Growth.LINEAR : Growth.QUADRATIC;
    }

    /** A search tries every place of the text, but a branch that is anchored fails at once at all but the first. */
    private Cost search(Node pattern) {
        if (pattern instanceof Choice choice) {
            return choice.branches().stream().map(this::search).reduce(Cost.NONE, Cost::plus);
        }
        Cost steps = effort(pattern).steps();
        return isAnchored(pattern) ? Cost.LENGTH.plus(steps) : Cost.LENGTH.times(steps);
    }

    private static boolean isAnchored(Node node) {
        return node == Assertion.TEXT_START
                || node instanceof Sequence sequence
                        && !sequence.parts().isEmpty()
                        && isAnchored(sequence.parts().get(0));
    }

    private Effort effort(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.parts().stream().map(this::effort).reduce(Effort.NONE, Effort::then);
        }
        if (node instanceof Choice choice) {
            return effort(choice);
        }
        return node instanceof Repeat repeat ? effort(repeat) : Effort.STEP;
    }

    private Effort effort(Choice choice) {
        Effort all = new Effort(Cost.NONE, Cost.ONE);
        boolean isExclusive = commitments.isExclusive(choice);
        last = isExclusive ? last : choice.index();
        for (Node branch : choice.branches()) {
            Effort one = effort(branch);
            Cost ways = isExclusive ? all.ways().or(one.ways()) : all.ways().plus(one.ways());
            all = new Effort(ways, all.steps().plus(one.steps()));
        }
        return all;
    }

    private Effort effort(Repeat repeat) {
        Effort round = effort(repeat.body());
        if (commitments.isCommitted(repeat)) {
            return new Effort(Cost.ONE, rounds(repeat, round.steps()).plus(Cost.ONE));
        }
        last = repeat.index();
        if (repeat.body() instanceof One) {
            int ways = repeat.isUnbounded() ? repeat.max() : repeat.max() - repeat.min() + 1;
            widest = length(ways).degree() > 0 ? repeat.index() : widest;
            return new Effort(length(ways), length(repeat.max()));
        }
        if (repeat.max() > MAX_UNFOLDED) {
            throw Reason.ROUNDS.at(repeat.index());
        }
        return unfolded(repeat, round);
    }

    /**
     * The rounds of a committed repetition share the text between them: each but the last looks at no more than what
     * it takes and one character beyond.
     */
    private static Cost rounds(Repeat repeat, Cost round) {
        return repeat.max() <= MAX_COUNTED
                ? new Cost(repeat.max(), 0).times(round)
                : new Cost(round.factor(), Math.max(1, round.degree()));
    }

    private static Cost length(int max) {
        return max <= MAX_COUNTED ? new Cost(max, 0) : Cost.LENGTH;
    }

    private static Effort unfolded(Repeat repeat, Effort round) {
        Effort path = Effort.NONE;
        Cost ways = repeat.min() == 0 ? Cost.ONE : Cost.NONE;
        for (int rounds = 1; rounds <= repeat.max(); rounds++) {
            path = path.then(round);
            ways = rounds < repeat.min() ? ways : ways.plus(path.ways());
        }
        return new Effort(ways, path.steps().plus(ways));
    }
}
