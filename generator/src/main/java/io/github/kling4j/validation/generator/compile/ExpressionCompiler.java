package io.github.kling4j.validation.generator.compile;

import io.github.kling4j.validation.generator.cel.CelFrontEnd;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.diagnostic.Report.Outcome;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.model.SourceText;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes expressions of texts that may name one set of variables. */
final class ExpressionCompiler {

    private final Supplier<CelFrontEnd> frontEnd;
    private final List<Variable> variables;

    /**
     * Makes a compiler.
     *
     * @param frontEnd asked when there is an expression, because it takes long to start
     * @param variables what expressions may name
     */
    ExpressionCompiler(Supplier<CelFrontEnd> frontEnd, List<Variable> variables) {
        this.frontEnd = frontEnd;
        this.variables = variables;
    }

    /** Returns a condition; null when it cannot be read. */
    Outcome<@Nullable Expression> condition(SourceText source) {
        return compiled(source, Type.Scalar.BOOL, "make several rules of it, or a rule that is a method");
    }

    /** Returns a piece of a message, which may be of any type; null when it cannot be read. */
    Outcome<@Nullable Expression> piece(SourceText source) {
        Outcome<@Nullable Expression> piece = compiled(source, null, "write a shorter piece");
        return piece.value() == null ? piece : new Outcome<>(Simplification.of(piece.value()), piece.report());
    }

    private Outcome<@Nullable Expression> compiled(SourceText source, @Nullable Type expected, String wayOut) {
        CelFrontEnd.Result result = frontEnd.get().check(source.text(), variables, expected);
        if (result.expression() == null) {
            Report members = members(result.found(), source);
            return new Outcome<>(null, members.isClean() ? report(result.found(), source) : members);
        }
        long size = JavaSize.of(result.expression());
        return size > JavaSize.MOST
                ? new Outcome<>(
                        null, report(List.of(ExpressionCatalogue.TOO_LARGE.in(0, size, JavaSize.MOST, wayOut)), source))
                : new Outcome<>(result.expression(), Report.CLEAN);
    }

    /** Where the text around members does not fit them, it is the members that are no conditions. */
    private Report members(List<Diagnostic> found, SourceText source) {
        if (found.stream()
                .anyMatch(diagnostic -> source.piece(diagnostic.offset()).isPresent())) {
            return Report.CLEAN;
        }
        return Report.of(source.pieces().stream()
                .filter(piece -> piece.role() == SourceText.Role.CONDITION)
                .map(piece -> SourceText.of(piece.origin()))
                .map(member -> report(
                        frontEnd.get()
                                .check(member.text(), variables, Type.Scalar.BOOL)
                                .found(),
                        member)));
    }

    private Report report(List<Diagnostic> found, SourceText source) {
        return new Report(found.stream()
                .map(diagnostic -> MemberPlace.ofText(diagnostic, source, this::isCondition))
                .toList());
    }

    private boolean isCondition(String text) {
        return frontEnd.get().check(text, variables, Type.Scalar.BOOL).expression() != null;
    }
}
