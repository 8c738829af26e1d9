package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.expression.Problem;
import io.github.kling4j.validation.generator.model.SourceText;
import io.github.kling4j.validation.generator.model.SourceText.Piece;
import io.github.kling4j.validation.generator.model.SourceText.Role;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** Reports a problem at the member of a rule annotation that makes it, in words that its author can follow. */
final class MemberPlace {

    private MemberPlace() {}

    /**
     * Returns a problem as a diagnostic.
     *
     * @param isCondition tells whether a part of the text is a condition on its own
     */
    static Diagnostic diagnose(Problem problem, SourceText source, Predicate<String> isCondition) {
        if (problem.diagnosis() == Diagnosis.ABSENT) {
            // The name stands behind the dot.
            Optional<Piece> name =
                    source.piece(problem.offset() + 1).filter(piece -> piece.role() == Role.PROPERTY);
            if (name.isPresent()) {
                return Diagnosis.ABSENT.at(
                        name.get().origin().place(),
                        "\"" + name.get().origin().text() + "\" may be absent, and this annotation reads it without"
                                + " asking: name a property that is required or has a default");
            }
        }
        if (problem.diagnosis() == Diagnosis.CONSTANT && source.piece(problem.offset()).isEmpty()) {
            Optional<Piece> cause = source.pieces().stream()
                    .filter(piece -> piece.role() != Role.TEXT)
                    .min(Comparator.comparing(piece -> piece.role() != Role.CONDITION));
            if (cause.isPresent()) {
                return Diagnosis.CONSTANT.at(
                        cause.get().origin().place(),
                        problem.message() + "; "
                                + (cause.get().role() == Role.CONDITION ? "write another condition" : "name more properties")
                                + ", or remove the annotation\n    " + source.text());
            }
        }
        boolean isOfDefinition = problem.diagnosis() == Diagnosis.EXPRESSION
                && !source.pieces().isEmpty()
                && source.piece(problem.offset()).isEmpty();
        return (isOfDefinition ? new Operands(source, isCondition).at(problem.offset()) : Optional.<Piece>empty())
                .map(member -> Diagnosis.EXPRESSION.at(member.origin().place(), sentence(problem, member)))
                .orElseGet(() -> source.diagnose(problem.diagnosis(), problem.message(), problem.offset()));
    }

    /** Advice on how to change an expression is for the author of the definition, and left out. */
    private static String sentence(Problem problem, Piece member) {
        String name = "\"" + member.origin().text() + "\"";
        if (problem.message().contains(name)) {
            return problem.message();
        }
        return name + " does not fit here: " + problem.message().replaceFirst("; .*", "")
                + (member.role() == Role.PROPERTY ? "; name another property" : "");
    }
}
