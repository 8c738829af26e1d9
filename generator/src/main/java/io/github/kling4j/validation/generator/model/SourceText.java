package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Rule.Written;
import java.util.List;

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
     */
    public record Piece(int start, int end, Written origin) {}

    /** Copies the list. */
    public SourceText {
        pieces = List.copyOf(pieces);
    }

    /** Returns a text as its author wrote it. */
    public static SourceText of(Written written) {
        return new SourceText(written.text(), written.place(), List.of());
    }

    /** Returns a part of it, with the places of its pieces. */
    public SourceText part(int from, int to) {
        return new SourceText(
                text.substring(from, to),
                place,
                pieces.stream()
                        .filter(piece -> piece.start() >= from && piece.end() <= to)
                        .map(piece -> new Piece(piece.start() - from, piece.end() - from, piece.origin()))
                        .toList());
    }

    /** Returns a diagnostic at an offset: the sentence, the line, and a caret under the place. */
    public Diagnostic diagnose(Diagnosis diagnosis, String sentence, int offset) {
        for (Piece piece : pieces) {
            if (piece.start() <= offset && offset < piece.end()) {
                boolean isVerbatim = text.substring(piece.start(), piece.end()).equals(piece.origin().text());
                int inside = isVerbatim ? offset - piece.start() : 0;
                return diagnosis.at(piece.origin().place(), withCaret(sentence, piece.origin().text(), inside));
            }
        }
        return diagnosis.at(place, withCaret(sentence, text, offset));
    }

    /** javac cannot point into a literal. */
    private static String withCaret(String sentence, String source, int offset) {
        int at = Math.min(Math.max(offset, 0), source.length());
        int start = source.lastIndexOf('\n', at - 1) + 1;
        int end = source.indexOf('\n', at);
        String line = source.substring(start, end < 0 ? source.length() : end);
        return sentence + "\n    " + line + "\n    " + " ".repeat(source.codePointCount(start, at)) + "^";
    }
}
