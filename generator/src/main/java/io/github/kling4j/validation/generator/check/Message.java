package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.expression.Expression;
import java.util.List;
import java.util.Set;

/**
 * What to say when a rule is broken.
 *
 * @param pieces from left to right
 */
public record Message(List<Piece> pieces) {

    /** Copies the list. */
    public Message {
        pieces = List.copyOf(pieces);
    }

    /** A piece of a message. */
    public sealed interface Piece {}

    /** Text that stands for itself. */
    public record Text(String text) implements Piece {}

    /**
     * A value.
     *
     * @param expression what to print
     * @param unguarded where it reads what may be absent: then {@code absent} is printed
     */
    public record Value(Expression expression, Set<Expression> unguarded) implements Piece {}

    /** Returns whether nothing has to be evaluated. */
    public boolean isConstant() {
        return pieces.stream().allMatch(Text.class::isInstance);
    }
}
