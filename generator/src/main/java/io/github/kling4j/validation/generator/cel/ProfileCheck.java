package io.github.kling4j.validation.generator.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import io.github.kling4j.validation.generator.expression.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what the profile does not have, before CEL's checker sees it: the checker would speak of types that no model
 * has, and once for each argument of an unknown function.
 */
final class ProfileCheck {

    private final CelAbstractSyntaxTree tree;
    private final String text;
    private final Set<String> variables;
    /** One mistake may stand in several places: the first one is shown. */
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    private ProfileCheck(CelAbstractSyntaxTree tree, String text, Set<String> variables) {
        this.tree = tree;
        this.text = text;
        this.variables = new HashSet<>(variables);
    }

    static List<Problem> of(CelAbstractSyntaxTree tree, String text, Set<String> variables) {
        ProfileCheck check = new ProfileCheck(tree, text, variables);
        check.visit(tree.getExpr());
        return new ArrayList<>(check.problems.values());
    }

    private void visit(CelExpr node) {
        switch (node.getKind()) {
            case CONSTANT -> constant(node);
            case SELECT -> visit(node.select().operand());
            case CALL -> call(node, node.call());
            case LIST -> node.list().elements().forEach(this::visit);
            case MAP -> node.map().entries().forEach(entry -> {
                visit(entry.key());
                visit(entry.value());
            });
            case STRUCT -> add("messages cannot be made here: compare properties one by one", offset(node));
            case COMPREHENSION -> loop(node.comprehension());
            default -> { }
        }
    }

    private void constant(CelExpr node) {
        CelConstant constant = node.constant();
        switch (constant.getKind()) {
            case UINT64_VALUE -> add("uint is not part of the profile: leave out the u", offset(node));
            case BYTES_VALUE -> add("bytes are not part of the profile: compare text", offset(node));
            case DOUBLE_VALUE -> {
                if (Double.isInfinite(constant.doubleValue())) {
                    add("this number is beyond double, whose largest is " + Double.MAX_VALUE, offset(node));
                }
            }
            default -> { }
        }
    }

    private void loop(CelComprehension loop) {
        boolean isNew = variables.add(loop.iterVar());
        List.of(loop.iterRange(), loop.accuInit(), loop.loopCondition(), loop.loopStep(), loop.result())
                .forEach(this::visit);
        if (isNew) {
            variables.remove(loop.iterVar());
        }
    }

    private void call(CelExpr node, CelCall call) {
        String name = call.function();
        boolean isName = Character.isLetter(name.charAt(0));
        if (isName && !CelReader.FUNCTIONS.contains(name)) {
            String space = call.target().filter(this::isNamespace).map(target -> target.ident().name() + ".").orElse("");
            add(ProfileNames.outside(space + name), name(space + name, offset(node)));
        } else if (isName && !ProfileNames.isForm(name, call.target().isPresent(), call.args().size())) {
            add(ProfileNames.form(name), name(name, offset(node)));
        } else {
            call.target().ifPresent(this::visit);
            call.args().forEach(this::visit);
        }
    }

    /** Returns whether a name is none of a value: it belongs to the name of the function, as in {@code math.abs}. */
    private boolean isNamespace(CelExpr target) {
        return target.getKind() == CelExpr.ExprKind.Kind.IDENT && !variables.contains(target.ident().name());
    }

    private void add(String sentence, int offset) {
        problems.putIfAbsent(sentence, new Problem(sentence, offset));
    }

    /** A call stands where its parenthesis does. */
    private int name(String name, int parenthesis) {
        int found = text.lastIndexOf(name, parenthesis);
        return found < 0 ? parenthesis : found;
    }

    private int offset(CelExpr node) {
        int codePoints = tree.getSource().getPositionsMap().getOrDefault(node.id(), 0);
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }
}
