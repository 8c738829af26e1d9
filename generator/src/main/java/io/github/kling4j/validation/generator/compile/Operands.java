package io.github.kling4j.validation.generator.compile;

import io.github.kling4j.validation.generator.cel.CelTokens;
import io.github.kling4j.validation.generator.cel.CelTokens.CelToken;
import io.github.kling4j.validation.generator.cel.CelTokens.Kind;
import io.github.kling4j.validation.generator.model.SourceText;
import io.github.kling4j.validation.generator.model.SourceText.Piece;
import io.github.kling4j.validation.generator.model.SourceText.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the member of a rule annotation that is an operand of an operator or of a call. CEL reports a type error at the
 * operator, which is in the annotation's definition, but the author of the rule can change only the member.
 */
final class Operands {

    /** The tokens that may be between the last member of an operand and the next operator. */
    private static final Set<Kind> WITHIN_OPERAND = Set.of(Kind.OPEN, Kind.CLOSE, Kind.DOT, Kind.NAME);

    private final SourceText source;
    private final List<CelToken> tokens;
    private final Predicate<String> isCondition;

    /**
     * Tokenizes a text.
     *
     * @param isCondition whether a part of the text is a valid condition by itself
     */
    Operands(SourceText source, Predicate<String> isCondition) {
        this.source = source;
        this.tokens = CelTokens.of(source.text());
        this.isCondition = isCondition;
    }

    /** Returns the member that causes the error at an offset; empty if the definition itself is wrong. */
    Optional<Piece> at(int offset) {
        int index = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).start() <= offset
                        && offset < tokens.get(i).end())
                .findFirst()
                .orElse(-1);
        return index < 0
                ? Optional.empty()
                : switch (tokens.get(index).kind()) {
                    case DOT -> startingAt(tokens.get(index).end());
                    case OPEN -> argument(index).or(() -> before(index));
                    case LOGIC, NOT ->
                        Stream.of(before(index), after(index))
                                .flatMap(Optional::stream)
                                .filter(piece -> isWholeOperand(piece) && !isCondition.test(operand(piece)))
                                .findFirst();
                    case OTHER -> isLiteral(tokens.get(index)) ? Optional.empty() : compared(index);
                    default -> Optional.empty();
                };
    }

    /**
     * Returns the operand at which an error of an operator is reported. A property name or a condition is preferred to
     * text.
     */
    private Optional<Piece> compared(int operator) {
        List<Piece> operands = Stream.of(after(operator), before(operator))
                .flatMap(Optional::stream)
                .toList();
        return operands.stream()
                .filter(piece -> piece.role() != Role.TEXT)
                .findFirst()
                .or(() -> operands.stream().findFirst());
    }

    private Optional<Piece> startingAt(int offset) {
        return source.piece(offset).filter(piece -> piece.role() == Role.PROPERTY);
    }

    private Optional<Piece> argument(int open) {
        return after(open)
                .filter(piece -> IntStream.range(open + 1, tokens.size())
                        .filter(i -> tokens.get(i).end() <= piece.start())
                        .noneMatch(i -> tokens.get(i).kind() == Kind.CLOSE));
    }

    private Optional<Piece> before(int index) {
        return source.pieces().stream()
                .filter(piece -> piece.end() <= tokens.get(index).start())
                .reduce((first, second) -> second)
                .filter(piece -> isOneOperand(piece.end(), tokens.get(index).start()));
    }

    private Optional<Piece> after(int index) {
        return source.pieces().stream()
                .filter(piece -> piece.start() >= tokens.get(index).end())
                .findFirst()
                .filter(piece -> isOneOperand(tokens.get(index).end(), piece.start()));
    }

    private boolean isOneOperand(int from, int to) {
        return tokens.stream()
                .filter(token -> token.start() >= from && token.end() <= to)
                .allMatch(token -> WITHIN_OPERAND.contains(token.kind()));
    }

    /** Returns whether a member, including its receiver variable, is an entire operand of a logical operator. */
    private boolean isWholeOperand(Piece piece) {
        int start = start(piece);
        boolean begins = tokens.stream()
                .filter(token -> token.end() <= start)
                .reduce((first, second) -> second)
                .map(CelToken::kind)
                .filter(kind -> kind != Kind.OPEN && kind != Kind.LOGIC && kind != Kind.NOT)
                .isEmpty();
        boolean ends = tokens.stream()
                .filter(token -> token.start() >= piece.end())
                .findFirst()
                .map(CelToken::kind)
                .filter(kind -> kind != Kind.CLOSE && kind != Kind.LOGIC)
                .isEmpty();
        return begins && ends;
    }

    private String operand(Piece piece) {
        return source.text().substring(start(piece), piece.end());
    }

    /** Returns the offset of the member's receiver variable, or of the member if there is none. */
    private int start(Piece piece) {
        return IntStream.range(1, tokens.size())
                .filter(i -> piece.role() == Role.PROPERTY && tokens.get(i).end() == piece.start())
                .filter(i ->
                        tokens.get(i).kind() == Kind.DOT && tokens.get(i - 1).kind() == Kind.NAME)
                .map(i -> tokens.get(i - 1).start())
                .findFirst()
                .orElse(piece.start());
    }

    private boolean isLiteral(CelToken token) {
        return Character.isLetterOrDigit(source.text().charAt(token.start()))
                && !source.text().substring(token.start(), token.end()).equals("in");
    }
}
