package io.github.kling4j.validation.generator.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.function.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds nodes outside the supported profile of CEL before CEL's type checker runs. The type checker would name types
 * that models do not have, and would report an unknown function once for each argument.
 */
final class ProfileCheck {

    private final Table table;
    private final CelAbstractSyntaxTree tree;
    private final String text;
    private final Set<String> variables;
    /** The diagnostics, by message. Each message is reported once, at its first position. */
    private final Map<String, Diagnostic> found = new LinkedHashMap<>();

    private ProfileCheck(Table table, CelAbstractSyntaxTree tree, String text, Set<String> variables) {
        this.table = table;
        this.tree = tree;
        this.text = text;
        this.variables = new HashSet<>(variables);
    }

    static List<Diagnostic> of(Table table, CelAbstractSyntaxTree tree, String text, Set<String> variables) {
        ProfileCheck check = new ProfileCheck(table, tree, text, variables);
        check.visit(tree.getExpr());
        return new ArrayList<>(check.found.values());
    }

    private void visit(CelExpr node) {
        switch (node.getKind()) {
            case CONSTANT -> constant(node);
            case SELECT -> visit(node.select().operand());
            case CALL -> call(node, node.call());
            case LIST -> {
                node.list().optionalIndices().stream()
                        .limit(1)
                        .forEach(index -> add(ExpressionCatalogue.OPTIONAL_ENTRY.in(offset(node))));
                node.list().elements().forEach(this::visit);
            }
            case MAP ->
                node.map().entries().forEach(entry -> {
                    if (entry.optionalEntry()) {
                        add(ExpressionCatalogue.OPTIONAL_ENTRY.in(offset(node)));
                    }
                    visit(entry.key());
                    visit(entry.value());
                });
            case STRUCT -> add(ExpressionCatalogue.MESSAGES.in(offset(node)));
            case COMPREHENSION -> loop(node.comprehension());
            default -> {}
        }
    }

    private void constant(CelExpr node) {
        CelConstant constant = node.constant();
        switch (constant.getKind()) {
            case DOUBLE_VALUE -> {
                if (Double.isInfinite(constant.doubleValue())) {
                    add(ExpressionCatalogue.DOUBLE_RANGE.in(offset(node), Double.MAX_VALUE));
                }
            }
            default -> {}
        }
    }

    private void loop(CelComprehension loop) {
        List<String> added = Stream.of(loop.iterVar(), loop.iterVar2(), loop.accuVar())
                .filter(variables::add)
                .toList();
        List.of(loop.iterRange(), loop.accuInit(), loop.loopCondition(), loop.loopStep(), loop.result())
                .forEach(this::visit);
        added.forEach(variables::remove);
    }

    private void call(CelExpr node, CelCall call) {
        String name = call.function();
        boolean isName = Character.isLetter(name.charAt(0));
        String space = call.target()
                .filter(this::isNamespace)
                .map(target -> target.ident().name() + ".")
                .orElse("");
        boolean isInSpace = !space.isEmpty() && table.written().containsKey(space + name);
        String whole = isInSpace ? space + name : name;
        if (isName && !table.written().containsKey(whole)) {
            add(ExpressionCatalogue.OUTSIDE_PROFILE.in(
                    name(space + name, offset(node)),
                    space + name,
                    ForeignWords.function(space + name, table.written().keySet())));
        } else if (isName && !isForm(call, whole, isInSpace)) {
            add(ExpressionCatalogue.FORM.in(
                    name(whole, offset(node)), whole, table.written().getOrDefault(whole, whole)));
        } else {
            call.target().filter(target -> !isInSpace).ifPresent(this::visit);
            call.args().forEach(this::visit);
        }
    }

    /**
     * Returns whether a call has a form and a number of arguments that its function permits. A macro that is still a
     * call is malformed, because the parser has expanded all well-formed macros.
     */
    private boolean isForm(CelCall call, String name, boolean isInSpace) {
        boolean isMember = call.target().isPresent() && !isInSpace;
        int arguments = call.args().size();
        return table.function(name)
                .map(function -> function.isCalled(isMember, arguments))
                .or(() -> table.optional(name).map(optional -> optional.isCalled(isMember, arguments)))
                .or(() -> table.form(name).map(form -> !isMember && arguments == 1))
                .orElse(false);
    }

    /** Returns whether the target of a call is a namespace, as in {@code math.abs}, and not a variable. */
    private boolean isNamespace(CelExpr target) {
        return target.getKind() == CelExpr.ExprKind.Kind.IDENT
                && !variables.contains(target.ident().name());
    }

    private void add(Diagnostic diagnostic) {
        found.putIfAbsent(diagnostic.message(), diagnostic);
    }

    /**
     * Returns the offset of the function name in a call. CEL provides only the offset of the parenthesis after the
     * name.
     */
    private int name(String name, int parenthesis) {
        int found = text.lastIndexOf(name, parenthesis);
        return found < 0 ? parenthesis : found;
    }

    private int offset(CelExpr node) {
        int codePoints = tree.getSource().getPositionsMap().getOrDefault(node.id(), 0);
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }
}
