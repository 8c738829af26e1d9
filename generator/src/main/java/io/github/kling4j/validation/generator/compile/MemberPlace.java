package io.github.kling4j.validation.generator.compile;

import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.model.SourceText;
import io.github.kling4j.validation.generator.model.SourceText.Piece;
import io.github.kling4j.validation.generator.model.SourceText.Role;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** Moves diagnostics of an expanded expression to the member of the rule annotation that causes them. */
public final class MemberPlace {

    private MemberPlace() {}

    /**
     * Moves the diagnostic of an expression that does not compile to the member of the rule annotation that caused the
     * diagnostic.
     *
     * @param isCondition tests whether a part of the text is a valid condition by itself
     */
    static Diagnostic ofText(Diagnostic found, SourceText source, Predicate<String> isCondition) {
        boolean isOfDefinition =
                !source.pieces().isEmpty() && source.piece(found.offset()).isEmpty();
        return (isOfDefinition ? new Operands(source, isCondition).at(found.offset()) : Optional.<Piece>empty())
                .map(member -> unfit(found, member))
                .orElseGet(() -> source.placed(found));
    }

    /**
     * Returns a diagnostic at a member, without the advice on changing the expression. This advice is for the author of
     * the annotation's definition.
     */
    private static Diagnostic unfit(Diagnostic found, Piece member) {
        String text = member.origin().text();
        return found.message().contains("\"" + text + "\"")
                ? found.at(member.origin().place(), "")
                : ExpressionCatalogue.MEMBER_UNFIT.at(
                        member.origin().place(),
                        text,
                        found.message().replaceFirst("; .*", ""),
                        member.role() == Role.PROPERTY ? "; name another property" : "");
    }

    /**
     * Moves the diagnostic of an expression that compiles to the member of the rule annotation that caused the
     * diagnostic.
     */
    public static Diagnostic ofExpression(Diagnostic found, SourceText source) {
        if (!(found.entry() instanceof ExpressionCatalogue entry)) {
            return source.placed(found);
        }
        return switch (entry) {
            case ABSENT, ABSENT_UNNAMED -> absent(found, source);
            case CONSTANT, CONSTANT_FAILURE -> constant(found, source);
            default -> source.placed(found);
        };
    }

    private static Diagnostic absent(Diagnostic found, SourceText source) {
        // The offset of a read is that of the dot before the name.
        return source.piece(found.offset() + 1)
                .filter(piece -> piece.role() == Role.PROPERTY)
                .map(Piece::origin)
                .map(name -> ExpressionCatalogue.ABSENT_MEMBER.at(name.place(), name.text()))
                .orElseGet(() -> source.placed(found));
    }

    private static Diagnostic constant(Diagnostic found, SourceText source) {
        if (source.piece(found.offset()).isPresent()) {
            return source.placed(found);
        }
        return source.pieces().stream()
                .filter(piece -> piece.role() != Role.TEXT)
                .min(Comparator.comparing(piece -> piece.role() != Role.CONDITION))
                .map(cause -> ExpressionCatalogue.CONSTANT_MEMBER.at(
                        cause.origin().place(),
                        found.message(),
                        cause.role() == Role.CONDITION ? "write another condition" : "name more properties",
                        source.text()))
                .orElseGet(() -> source.placed(found));
    }
}
