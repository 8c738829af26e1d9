package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.cel.CelFrontEnd;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Problem;
import io.github.kling4j.validation.generator.expression.Simplification;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Unrolling;
import io.github.kling4j.validation.generator.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks expressions over one set of variables. */
final class ExpressionChecker {

    private final Supplier<CelFrontEnd> frontEnd;
    private final List<Variable> variables;
    private final Set<String> present;
    private final String from;

    /**
     * Makes a checker.
     *
     * @param frontEnd asked when there is an expression, because it takes long to start
     * @param variables what expressions may name
     * @param present what needs no guard
     * @param from the package of the code that expressions become
     */
    ExpressionChecker(Supplier<CelFrontEnd> frontEnd, List<Variable> variables, Set<String> present, String from) {
        this.frontEnd = frontEnd;
        this.variables = variables;
        this.present = present;
        this.from = from;
    }

    /**
     * What came of a text.
     *
     * @param expression null when it could not be read
     * @param report what is wrong
     */
    record Result(@Nullable Expression expression, Report report) {}

    /** Checks a condition: it reads nothing that may be absent, and can be kept as well as broken. */
    Result checkCondition(SourceText source) {
        Result result = check(source, Type.Scalar.BOOL, "make several rules of it, or a rule that is a method");
        if (result.expression() == null) {
            return result;
        }
        boolean isWhole = source.pieces().isEmpty();
        Expression condition = Simplification.of(result.expression());
        List<Problem> problems = new ArrayList<>(PresenceOfProperties.check(condition, present));
        problems.addAll(SameOutcome.check(isWhole ? result.expression() : condition, isWhole));
        return new Result(Unrolling.of(condition), result.report().and(report(problems, source)));
    }

    /** Checks a piece of a message: it may be of any type. */
    Result checkPiece(SourceText source) {
        Result result = check(source, null, "write a shorter piece");
        return result.expression() == null
                ? result
                : new Result(Simplification.of(result.expression()), result.report());
    }

    private Result check(SourceText source, @Nullable Type expected, String wayOut) {
        CelFrontEnd.Result result = frontEnd.get().check(source.text(), variables, expected);
        if (result.expression() == null) {
            Report members = members(result.problems(), source);
            return new Result(null, members.isClean() ? report(result.problems(), source) : members);
        }
        long size = JavaSize.of(result.expression());
        if (size > JavaSize.MOST) {
            String tooLong = "this is %,d operands and operators long in Java, and %,d is the most: %s"
                    .formatted(size, JavaSize.MOST, wayOut);
            return new Result(null, report(List.of(new Problem(tooLong, 0)), source));
        }
        List<Problem> problems = new ArrayList<>(UnknownWords.check(result.expression()));
        problems.addAll(PatternCheck.check(result.expression()));
        problems.addAll(HiddenProperties.check(result.expression(), from));
        return new Result(result.expression(), report(problems, source));
    }

    /** Where the text around members does not fit them, it is the members that are no conditions. */
    private Report members(List<Problem> problems, SourceText source) {
        if (problems.stream().anyMatch(problem -> source.piece(problem.offset()).isPresent())) {
            return Report.CLEAN;
        }
        return Report.of(source.pieces().stream()
                .filter(piece -> piece.role() == SourceText.Role.CONDITION)
                .map(piece -> SourceText.of(piece.origin()))
                .map(member -> report(
                        frontEnd.get().check(member.text(), variables, Type.Scalar.BOOL).problems(), member)));
    }

    private Report report(List<Problem> problems, SourceText source) {
        return new Report(problems.stream()
                .map(problem -> MemberPlace.diagnose(problem, source, this::isCondition))
                .toList());
    }

    private boolean isCondition(String text) {
        return frontEnd.get().check(text, variables, Type.Scalar.BOOL).expression() != null;
    }
}
