package io.github.kling4j.validation.generator.compile;

import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.PresenceOfProperties;
import io.github.kling4j.validation.generator.model.SourceText;
import java.util.List;
import java.util.Set;

/**
 * The message of a violation.
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

    /** Literal text. */
    public record Text(String text) implements Piece {}

    /**
     * An expression whose value is inserted.
     *
     * @param expression the expression
     * @param source the text of the expression
     */
    public record Value(Expression expression, SourceText source) implements Piece {

        /**
         * Returns the parts of the expression that may be absent and have no guard. If one of these parts is absent,
         * the message shows {@code absent} instead of the expression's value.
         */
        public Set<Expression> unguarded() {
            return PresenceOfProperties.unguarded(expression);
        }
    }

    /** Returns whether the message contains no expression. */
    public boolean isConstant() {
        return pieces.stream().allMatch(Text.class::isInstance);
    }
}
