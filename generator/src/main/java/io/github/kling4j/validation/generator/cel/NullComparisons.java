package io.github.kling4j.validation.generator.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelMutableAst;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.ast.CelMutableExpr;
import dev.cel.common.ast.CelMutableExpr.CelMutableCall;
import dev.cel.common.ast.CelMutableExpr.CelMutableComprehension;
import dev.cel.common.ast.CelMutableExprConverter;
import io.github.kling4j.validation.generator.function.SpecialForm;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces comparisons with {@code null} by calls of special functions. CEL's type checker would refuse many
 * comparisons: for the checker, an item of a list of int is never null, and no operator compares an int with {@code
 * null}.
 */
final class NullComparisons {

    private NullComparisons() {}

    /** Returns a parsed tree in which comparisons with {@code null} are replaced. */
    static CelAbstractSyntaxTree replaced(CelAbstractSyntaxTree parsed, String text) {
        if (!text.contains("null")) {
            return parsed;
        }
        CelMutableAst tree = CelMutableAst.fromCelAst(parsed);
        replace(tree.expr());
        // The copy does not contain the positions of the nodes; the source of the original tree does.
        return CelAbstractSyntaxTree.newParsedAst(tree.toParsedAst().getExpr(), parsed.getSource());
    }

    /** Returns whether an expression compares a variable with {@code null}. */
    static boolean areOf(String variable, CelExpr expression) {
        return areOf(variable, CelMutableExprConverter.fromCelExpr(expression));
    }

    private static boolean areOf(String variable, CelMutableExpr node) {
        return isQuestion(node) && isNamed(node.call().args().get(0), variable)
                || children(node).stream().anyMatch(child -> areOf(variable, child));
    }

    private static boolean isQuestion(CelMutableExpr node) {
        return node.getKind() == Kind.CALL
                && (node.call().function().equals(SpecialForm.IS_NULL)
                        || node.call().function().equals(SpecialForm.IS_NOT_NULL));
    }

    private static boolean isNamed(CelMutableExpr node, String variable) {
        return node.getKind() == Kind.IDENT && node.ident().name().equals(variable);
    }

    private static void replace(CelMutableExpr node) {
        children(node).forEach(NullComparisons::replace);
        if (node.getKind() == Kind.CALL) {
            replace(node, node.call());
        }
    }

    /** Returns the direct children of a node. */
    static List<CelMutableExpr> children(CelMutableExpr node) {
        List<CelMutableExpr> children = new ArrayList<>();
        switch (node.getKind()) {
            case SELECT -> children.add(node.select().operand());
            case CALL -> {
                node.call().target().ifPresent(children::add);
                children.addAll(node.call().args());
            }
            case LIST -> children.addAll(node.list().elements());
            case MAP -> node.map().entries().forEach(entry -> children.addAll(List.of(entry.key(), entry.value())));
            case STRUCT -> node.struct().entries().forEach(entry -> children.add(entry.value()));
            case COMPREHENSION -> {
                CelMutableComprehension loop = node.comprehension();
                children.addAll(List.of(
                        loop.iterRange(), loop.accuInit(), loop.loopCondition(), loop.loopStep(), loop.result()));
            }
            default -> {}
        }
        return children;
    }

    private static void replace(CelMutableExpr node, CelMutableCall call) {
        boolean isEqual = call.function().equals("_==_");
        if (!isEqual && !call.function().equals("_!=_")) {
            return;
        }
        List<CelMutableExpr> operands = call.args();
        CelMutableExpr asked = isNull(operands.get(0)) ? operands.get(1) : operands.get(0);
        if (isRead(asked) && operands.stream().anyMatch(NullComparisons::isNull)) {
            node.setCall(CelMutableCall.create(isEqual ? SpecialForm.IS_NULL : SpecialForm.IS_NOT_NULL, asked));
        }
    }

    private static boolean isNull(CelMutableExpr node) {
        return node.getKind() == Kind.CONSTANT && node.constant().getKind() == CelConstant.Kind.NULL_VALUE;
    }

    private static boolean isRead(CelMutableExpr node) {
        return node.getKind() == Kind.IDENT
                || node.getKind() == Kind.SELECT && !node.select().testOnly()
                || node.getKind() == Kind.CALL && node.call().function().equals("_[_]");
    }
}
