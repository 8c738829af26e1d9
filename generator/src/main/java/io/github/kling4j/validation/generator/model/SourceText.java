package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Rule.Written;
import java.util.List;
import java.util.Optional;

/**
 * An expanded text with the origins of its pieces.
 *
 * @param text the whole text
 * @param place the place for problems outside the pieces
 * @param pieces the pieces that authors wrote
 */
public record SourceText(String text, Place place, List<Piece> pieces) {

    /**
     * A piece of the text.
     *
     * @param start its start offset
     * @param end its end offset, exclusive
     * @param origin the original text and its place
     * @param role its role in the whole text
     */
    public record Piece(int start, int end, Written origin, Role role) {

        /** Returns this piece, moved by a distance. */
        public Piece moved(int distance) {
            return new Piece(start + distance, end + distance, origin, role);
        }

        boolean holds(int offset) {
            return start <= offset && offset < end;
        }
    }

    /** The role of a piece in the whole text. */
    public enum Role {
        /** The name of a property. */
        PROPERTY,
        /** Text, a number or a boolean. */
        TEXT,
        /** An expression that must be a condition because of its position. */
        CONDITION,
        /** Any other expression. */
        EXPRESSION
    }

    /** Copies the list. */
    public SourceText {
        pieces = List.copyOf(pieces);
    }

    /** Returns a text as its author wrote it. */
    public static SourceText of(Written written) {
        return new SourceText(written.text(), written.place(), written.pieces());
    }

    /** Returns it as the value of a member. */
    public Written written() {
        return new Written(text, place, pieces);
    }

    /** Returns a part of it with the pieces in that part. */
    public SourceText part(int from, int to) {
        return new SourceText(
                text.substring(from, to),
                place,
                pieces.stream()
                        .filter(piece -> piece.start() >= from && piece.end() <= to)
                        .map(piece -> piece.moved(-from))
                        .toList());
    }

    /**
     * Returns a diagnostic of this text at its place: the sentence, the source line, and a caret under the position.
     */
    public Diagnostic placed(Diagnostic found) {
        int offset = found.offset();
        return piece(offset)
                .map(piece ->
                        found.at(piece.origin().place(), lines(piece.origin().text(), inside(piece, offset))))
                .orElseGet(() -> found.at(place, lines(text, offset)));
    }

    /** Returns the piece at an offset. */
    public Optional<Piece> piece(int offset) {
        return pieces.stream().filter(piece -> piece.holds(offset)).findFirst();
    }

    /** Returns the offset in the original text of a piece, which may be longer than the piece. */
    private int inside(Piece piece, int offset) {
        int start = piece.origin().text().indexOf(text.substring(piece.start(), piece.end()));
        return start < 0 ? 0 : start + offset - piece.start();
    }

    /** Shows the line and a caret, because javac cannot report a position inside a literal. */
    private static String lines(String source, int offset) {
        int at = Math.min(Math.max(offset, 0), source.length());
        int start = source.lastIndexOf('\n', at - 1) + 1;
        int end = source.indexOf('\n', at);
        String line = source.substring(start, end < 0 ? source.length() : end);
        return "\n    " + line + "\n    " + " ".repeat(source.codePointCount(start, at)) + "^";
    }
}
