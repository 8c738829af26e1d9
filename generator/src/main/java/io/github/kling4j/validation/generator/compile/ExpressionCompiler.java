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

/** Compiles expressions that share a set of variables. */
final class ExpressionCompiler {

    private final Supplier<CelFrontEnd> frontEnd;
    private final List<Variable> variables;

    /**
     * Creates a compiler.
     *
     * @param frontEnd returns the front end. It is called only when an expression is compiled, because a front end
     *     takes long to start
     * @param variables the variables that expressions can use
     */
    ExpressionCompiler(Supplier<CelFrontEnd> frontEnd, List<Variable> variables) {
        this.frontEnd = frontEnd;
        this.variables = variables;
    }

    /** Compiles a condition. If the condition is invalid, the outcome has the value null. */
    Outcome<@Nullable Expression> condition(SourceText source) {
        return compiled(source, Type.Scalar.BOOL, "make several rules of it, or a rule that is a method");
    }

    /**
     * Compiles an expression that is part of a message. The expression may have any type. If it is invalid, the outcome
     * has the value null.
     */
    Outcome<@Nullable Expression> piece(SourceText source) {
        Outcome<@Nullable Expression> piece = compiled(source, null, "write a shorter piece");
        return piece.value() == null ? piece : new Outcome<>(Simplification.of(piece.value()), piece.report());
    }

    private Outcome<@Nullable Expression> compiled(SourceText source, @Nullable Type expected, String advice) {
        CelFrontEnd.Result result = frontEnd.get().check(source.text(), variables, expected);
        if (result.expression() == null) {
            Report members = members(result.found(), source);
            return Outcome.none(members.isClean() ? report(result.found(), source) : members);
        }
        long size = JavaSize.of(result.expression());
        return size > JavaSize.MOST
                ? Outcome.none(
                        report(List.of(ExpressionCatalogue.TOO_LARGE.in(0, size, JavaSize.MOST, advice)), source))
                : new Outcome<>(result.expression(), Report.CLEAN);
    }

    /**
     * Returns the errors of the members that are not valid conditions. Returns an empty report if one of the given
     * diagnostics is already in a member.
     */
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
