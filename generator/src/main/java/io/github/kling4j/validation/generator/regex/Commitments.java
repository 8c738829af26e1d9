package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Automaton.Decision;
import io.github.kling4j.validation.generator.regex.Automaton.Fork;
import io.github.kling4j.validation.generator.regex.Automaton.Part;
import io.github.kling4j.validation.generator.regex.Node.Choice;
import io.github.kling4j.validation.generator.regex.Node.One;
import io.github.kling4j.validation.generator.regex.Node.Repeat;
import io.github.kling4j.validation.generator.regex.Node.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The decisions of a match that need never be taken back.
 *
 * <p>A repetition is committed, and printed possessive, if a round can end at one place only and no text can begin both
 * with a round and with what follows the repetition. Then there is one number of rounds at which what follows can
 * match, and it is the greatest. A round ends at one place if no text that it takes begins with another such text, or
 * if all is plain in it: every decision within is committed too, and can be taken by the next character alone.
 */
final class Commitments {

    private final Set<Integer> committed = new HashSet<>();
    private final Set<Integer> plain = new HashSet<>();
    private final Set<Integer> exclusive = new HashSet<>();
    private final Automaton automaton;

    private Commitments(Automaton automaton) {
        this.automaton = automaton;
    }

    static Commitments in(Node pattern) {
        Commitments commitments = new Commitments(new Automaton(pattern));
        commitments.visit(pattern);
        return commitments;
    }

    /** Returns whether the greatest possible number of rounds is the only one to try. */
    boolean isCommitted(Repeat repeat) {
        return committed.contains(repeat.index());
    }

    /** Returns whether at most one branch can match at a place. */
    boolean isExclusive(Choice choice) {
        return exclusive.contains(choice.index());
    }

    private void visit(Node node) {
        if (node instanceof Sequence sequence) {
            sequence.parts().forEach(this::visit);
        } else if (node instanceof Choice choice) {
            choice.branches().forEach(this::visit);
            if (noBranchesOf(choice, (one, other) -> Race.canBothEnd(automaton, one, other))) {
                exclusive.add(choice.index());
            }
        } else if (node instanceof Repeat repeat) {
            visit(repeat.body());
            visitRounds(repeat);
        }
    }

    private void visitRounds(Repeat repeat) {
        List<Decision> decisions = automaton.decisions().get(repeat.index());
        boolean isPlain = isPlain(repeat.body());
        boolean oneEnd = isPlain || decisions.stream().noneMatch(this::roundHasManyEnds);
        boolean oneExit = repeat.isExact() || decisions.stream().noneMatch(this::roundLooksLikeExit);
        if (oneEnd && oneExit) {
            committed.add(repeat.index());
            if (isPlain && (repeat.isExact() || decisions.stream().noneMatch(this::roundBeginsLikeExit))) {
                plain.add(repeat.index());
            }
        } else if (repeat.isUnbounded() && !(repeat.body() instanceof One)) {
            throw (oneEnd ? Reason.LIKE_EXIT : Reason.MANY_ENDS).at(repeat.index());
        }
    }

    private boolean isPlain(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.parts().stream().allMatch(this::isPlain);
        }
        if (node instanceof Choice choice) {
            return choice.branches().stream().allMatch(this::isPlain) && noBranchesOf(choice, this::beginAlike);
        }
        return !(node instanceof Repeat repeat) || plain.contains(repeat.index());
    }

    private boolean roundHasManyEnds(Decision decision) {
        return Race.canEndBefore(automaton, decision.round(), decision.round());
    }

    private boolean roundLooksLikeExit(Decision decision) {
        return Race.canEndBefore(automaton, decision.round(), decision.exit());
    }

    private boolean roundBeginsLikeExit(Decision decision) {
        return beginAlike(decision.round(), decision.exit());
    }

    /** Whether the next character does not tell which of them to take, or one of them takes none. */
    private boolean beginAlike(Part one, Part other) {
        Set<Integer> heads = automaton.heads(one.start(), one.end());
        Set<Integer> others = automaton.heads(other.start(), other.end());
        return heads.contains(one.end())
                || others.contains(other.end())
                || heads.stream().anyMatch(head -> others.stream()
                        .anyMatch(next -> automaton.symbols(head).meets(automaton.symbols(next))));
    }

    private boolean noBranchesOf(Choice choice, BiPredicate<Part, Part> relation) {
        return automaton.forks().get(choice.index()).stream().noneMatch(fork -> anyTwo(fork, relation));
    }

    private static boolean anyTwo(Fork fork, BiPredicate<Part, Part> relation) {
        List<Part> branches = fork.branches();
        for (int i = 0; i < branches.size(); i++) {
            for (int j = i + 1; j < branches.size(); j++) {
                if (relation.test(branches.get(i), branches.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
