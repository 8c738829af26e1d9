package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Node.Assertion;
import io.github.kling4j.validation.generator.regex.Node.Choice;
import io.github.kling4j.validation.generator.regex.Node.Dollar;
import io.github.kling4j.validation.generator.regex.Node.One;
import io.github.kling4j.validation.generator.regex.Node.Repeat;
import io.github.kling4j.validation.generator.regex.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes nodes in their plainest form: {@code (a|b)*} becomes {@code [ab]*}, and {@code (a+)+} becomes {@code a+}. */
final class Laws {

    private Laws() {}

    static Node sequence(List<Node> parts) {
        List<Node> flat = parts.stream()
                .flatMap(part -> part instanceof Sequence inner ? inner.parts().stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.get(0) : new Sequence(flat);
    }

    static Node choice(List<Node> branches, int index) {
        List<Node> flat = new ArrayList<>();
        CodePoints single = null;
        boolean mayBeEmpty = false;
        for (Node branch : branches.stream().flatMap(Laws::branches).toList()) {
            if (branch instanceof One one) {
                single = single == null ? one.set() : CodePoints.of(single, one.set());
            } else if (branch.equals(Node.EMPTY)) {
                mayBeEmpty = true;
            } else {
                flat.add(branch);
            }
        }
        if (single != null) {
            flat.add(0, new One(single));
        }
        Node choice = flat.isEmpty() ? Node.EMPTY : flat.size() == 1 ? flat.get(0) : new Choice(flat, index);
        return mayBeEmpty ? repeat(new Repeat(choice, 0, 1, index)) : choice;
    }

    static Node repeat(Repeat repeat) {
        if (repeat.max() == 0 || repeat.min() == 0 && isPlace(repeat.body())) {
            return Node.EMPTY;
        }
        if (repeat.max() == 1 && repeat.min() == 1 || isPlace(repeat.body())) {
            return repeat.body();
        }
        if (repeat.body() instanceof Repeat inner && inner.isUnbounded() && inner.min() <= 1) {
            return repeat(new Repeat(inner.body(), inner.min() * repeat.min(), Repeat.NO_LIMIT, repeat.index()));
        }
        return repeat.isUnbounded() ? withoutInnerRounds(repeat) : repeat;
    }

    /** In rounds without end, a branch that is itself repeated adds nothing: {@code (a+|b)*} is {@code (a|b)*}. */
    private static Node withoutInnerRounds(Repeat repeat) {
        List<Node> branches = branches(repeat.body()).toList();
        if (branches.stream().noneMatch(Laws::isRounds)) {
            return repeat;
        }
        List<Node> plain = new ArrayList<>();
        int min = repeat.min();
        for (Node branch : branches) {
            if (isRounds(branch)) {
                Repeat inner = (Repeat) branch;
                min = inner.min() == 0 ? 0 : min;
                plain.add(inner.body());
            } else {
                plain.add(branch);
            }
        }
        return repeat(new Repeat(choice(plain, repeat.index()), min, Repeat.NO_LIMIT, repeat.index()));
    }

    private static boolean isRounds(Node node) {
        return node instanceof Repeat repeat && repeat.min() <= 1;
    }

    private static Stream<Node> branches(Node node) {
        return node instanceof Choice choice ? choice.branches().stream() : Stream.of(node);
    }

    /** Whether it takes no character. */
    static boolean isPlace(Node node) {
        return node instanceof Assertion
                || node instanceof Dollar
                || node instanceof Sequence sequence && sequence.parts().stream().allMatch(Laws::isPlace)
                || node instanceof Choice choice && choice.branches().stream().allMatch(Laws::isPlace);
    }
}
