package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Rule.Written;
import java.util.List;
import java.util.Optional;

/**
 * A text of a rule, with the origins of the pieces that the expansion of a rule annotation inserted.
 *
 * @param text the whole text
 * @param place the place at which problems outside the pieces are reported
 * @param pieces the inserted pieces, which are values of members
 */
public record SourceText(String text, Place place, List<Piece> pieces) {

    /**
     * A piece of a source text.
     *
     * @param start the start offset of the piece
     * @param end the end offset of the piece, exclusive
     * @param origin the original text and its place
     * @param role the role of the piece in the whole text
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

    /** Converts a text in an annotation to a source text. */
    public static SourceText of(Written written) {
        return new SourceText(written.text(), written.place(), written.pieces());
    }

    /** Returns this text as the value of a member of an annotation. */
    public Written written() {
        return new Written(text, place, pieces);
    }

    /** Returns the part of this text between two offsets, with the pieces that lie in this part. */
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
     * Returns a diagnostic about this text with its place. The source line, and a caret under the position, follow the
     * sentence of the diagnostic.
     */
    public Diagnostic placed(Diagnostic found) {
        int offset = found.offset();
        return piece(offset)
                .map(piece ->
                        found.at(piece.origin().place(), lines(piece.origin().text(), inside(piece, offset))))
                .orElseGet(() -> found.at(place, lines(text, offset)));
    }

    /** Returns the piece at an offset; empty if there is none. */
    public Optional<Piece> piece(int offset) {
        return pieces.stream().filter(piece -> piece.holds(offset)).findFirst();
    }

    /**
     * Converts an offset in a piece to an offset in the original text of the piece, which may be longer than the piece.
     */
    private int inside(Piece piece, int offset) {
        int start = piece.origin().text().indexOf(text.substring(piece.start(), piece.end()));
        return start < 0 ? 0 : start + offset - piece.start();
    }

    /**
     * Returns the source line at an offset with a caret under the offset, because javac cannot report a position inside
     * a literal.
     */
    private static String lines(String source, int offset) {
        int at = Math.min(Math.max(offset, 0), source.length());
        int start = source.lastIndexOf('\n', at - 1) + 1;
        int end = source.indexOf('\n', at);
        String line = source.substring(start, end < 0 ? source.length() : end);
        return "\n    " + line + "\n    " + " ".repeat(source.codePointCount(start, at)) + "^";
    }
}
