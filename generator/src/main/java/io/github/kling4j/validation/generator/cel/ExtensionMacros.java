package io.github.kling4j.validation.generator.cel;

import com.google.common.collect.ImmutableList;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.CelStandardMacro;
import io.github.kling4j.validation.generator.function.Sequences;
import java.util.List;
import java.util.Optional;

/** The macros of CEL extensions that expand to function calls and standard macros. */
final class ExtensionMacros {

    static final List<CelMacro> ALL = List.of(
            CelMacro.newReceiverVarArgMacro(
                    "greatest", (factory, space, operands) -> listed("greatest", factory, space, operands)),
            CelMacro.newReceiverVarArgMacro(
                    "least", (factory, space, operands) -> listed("least", factory, space, operands)),
            CelMacro.newReceiverMacro("sortBy", 2, ExtensionMacros::sortBy));

    private ExtensionMacros() {}

    /** Expands {@code math.greatest(x, y, z)} to {@code math.greatest([x, y, z])}. */
    private static Optional<CelExpr> listed(
            String name, CelMacroExprFactory factory, CelExpr space, ImmutableList<CelExpr> operands) {
        boolean isMath = space.getKind() == Kind.IDENT && space.ident().name().equals("math");
        return isMath && operands.size() > 2
                ? Optional.of(factory.newReceiverCall(name, space, factory.newList(operands)))
                : Optional.empty();
    }

    /** Expands {@code list.sortBy(item, key)} to a call that sorts the list by a list of the keys of its items. */
    private static Optional<CelExpr> sortBy(
            CelMacroExprFactory factory, CelExpr list, ImmutableList<CelExpr> operands) {
        return CelStandardMacro.MAP
                .getDefinition()
                .getExpander()
                .expandMacro(factory, factory.copy(list), operands)
                .map(keys -> keys.getKind() == Kind.COMPREHENSION
                        ? factory.newGlobalCall(Sequences.SORT_BY_KEYS, list, keys)
                        : keys);
    }
}
