package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Rule.Written;
import java.util.List;
import java.util.Optional;

/**
 * A text that was put together, and where its pieces were written.
 *
 * @param text the whole
 * @param place where it is reported, but for its pieces
 * @param pieces what authors wrote
 */
public record SourceText(String text, Place place, List<Piece> pieces) {

    /**
     * A piece of the text.
     *
     * @param start where it begins
     * @param end where it ends
     * @param origin what its author wrote
     * @param role what it is in the whole
     */
    public record Piece(int start, int end, Written origin, Role role) {

        /** Returns the same piece in a text that begins elsewhere. */
        public Piece moved(int distance) {
            return new Piece(start + distance, end + distance, origin, role);
        }

        boolean holds(int offset) {
            return start <= offset && offset < end;
        }
    }

    /** What a piece is in the whole. */
    public enum Role {
        /** The name of a property. */
        PROPERTY,
        /** Text, a number or a boolean. */
        TEXT,
        /** An expression that must be a condition, because of where it stands. */
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

    /** Returns a part of it, with the places of its pieces. */
    public SourceText part(int from, int to) {
        return new SourceText(
                text.substring(from, to),
                place,
                pieces.stream()
                        .filter(piece -> piece.start() >= from && piece.end() <= to)
                        .map(piece -> piece.moved(-from))
                        .toList());
    }

    /** Returns a diagnostic of this text at its place: the sentence, the line, and a caret under the place. */
    public Diagnostic placed(Diagnostic found) {
        int offset = found.offset();
        return piece(offset)
                .map(piece ->
                        found.at(piece.origin().place(), lines(piece.origin().text(), inside(piece, offset))))
                .orElseGet(() -> found.at(place, lines(text, offset)));
    }

    /** Returns what an author wrote that stands at an offset. */
    public Optional<Piece> piece(int offset) {
        return pieces.stream().filter(piece -> piece.holds(offset)).findFirst();
    }

    /** Returns an offset in what an author wrote: a piece may leave out what stood around it. */
    private int inside(Piece piece, int offset) {
        int start = piece.origin().text().indexOf(text.substring(piece.start(), piece.end()));
        return start < 0 ? 0 : start + offset - piece.start();
    }

    /** javac cannot point into a literal. */
    private static String lines(String source, int offset) {
        int at = Math.min(Math.max(offset, 0), source.length());
        int start = source.lastIndexOf('\n', at - 1) + 1;
        int end = source.indexOf('\n', at);
        String line = source.substring(start, end < 0 ? source.length() : end);
        return "\n    " + line + "\n    " + " ".repeat(source.codePointCount(start, at)) + "^";
    }
}
