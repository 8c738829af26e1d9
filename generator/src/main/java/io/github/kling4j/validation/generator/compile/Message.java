package io.github.kling4j.validation.generator.compile;

import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.PresenceOfProperties;
import io.github.kling4j.validation.generator.model.SourceText;
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
     * @param source its text
     */
    public record Value(Expression expression, SourceText source) implements Piece {

        /** Returns where it reads what may be absent: then {@code absent} is printed. */
        public Set<Expression> unguarded() {
            return PresenceOfProperties.unguarded(expression);
        }
    }

    /** Returns whether nothing has to be evaluated. */
    public boolean isConstant() {
        return pieces.stream().allMatch(Text.class::isInstance);
    }
}
