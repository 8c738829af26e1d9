package io.github.kling4j.validation.generator.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelMutableAst;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.ast.CelMutableExpr;
import dev.cel.common.ast.CelMutableExpr.CelMutableCall;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.List;

/**
 * Makes a question of its own of each comparison with {@code null}: the checker knows no list of ints whose items may
 * be null, and would find no operator for one of them and {@code null}.
 */
final class NullComparisons {

    /** What {@code x == null} asks. No author can write the name. */
    static final String IS_NULL = "@null";

    /** What {@code x != null} asks. */
    static final String IS_NOT_NULL = "@not_null";

    private NullComparisons() {}

    /** Returns a tree as parsed, with the comparisons replaced. */
    static CelAbstractSyntaxTree replaced(CelAbstractSyntaxTree parsed, String text) {
        if (!text.contains("null")) {
            return parsed;
        }
        CelMutableAst tree = CelMutableAst.fromCelAst(parsed);
        replace(tree.expr());
        // The copy has lost where its nodes stand.
        return CelAbstractSyntaxTree.newParsedAst(tree.toParsedAst().getExpr(), parsed.getSource());
    }

    /** Returns whether an expression compares a variable with {@code null}: its author says what to make of that. */
    static boolean areOf(String variable, CelExpr expression) {
        return CelNavigableExpr.fromExpr(expression)
                .allNodes()
                .map(CelNavigableExpr::expr)
                .filter(node -> node.getKind() == Kind.CALL)
                .map(CelExpr::call)
                .filter(call -> call.function().equals(IS_NULL) || call.function().equals(IS_NOT_NULL))
                .map(call -> call.args().get(0))
                .anyMatch(asked -> asked.getKind() == Kind.IDENT && asked.ident().name().equals(variable));
    }

    private static void replace(CelMutableExpr node) {
        switch (node.getKind()) {
            case SELECT -> replace(node.select().operand());
            case CALL -> replace(node, node.call());
            case LIST -> node.list().elements().forEach(NullComparisons::replace);
            case MAP -> node.map().entries().forEach(entry -> {
                replace(entry.key());
                replace(entry.value());
            });
            case STRUCT -> node.struct().entries().forEach(entry -> replace(entry.value()));
            case COMPREHENSION -> {
                replace(node.comprehension().iterRange());
                replace(node.comprehension().loopCondition());
                replace(node.comprehension().loopStep());
                replace(node.comprehension().result());
            }
            default -> { }
        }
    }

    private static void replace(CelMutableExpr node, CelMutableCall call) {
        call.target().ifPresent(NullComparisons::replace);
        call.args().forEach(NullComparisons::replace);
        boolean isEqual = call.function().equals("_==_");
        if (!isEqual && !call.function().equals("_!=_")) {
            return;
        }
        List<CelMutableExpr> operands = call.args();
        CelMutableExpr asked = isNull(operands.get(0)) ? operands.get(1) : operands.get(0);
        if (isRead(asked) && operands.stream().anyMatch(NullComparisons::isNull)) {
            node.setCall(CelMutableCall.create(isEqual ? IS_NULL : IS_NOT_NULL, asked));
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
