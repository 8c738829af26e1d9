package io.github.kling4j.validation.generator.compile;

import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Logic;
import io.github.kling4j.validation.generator.expression.Expression.Not;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Macro;
import java.util.List;

/**
 * Rewrites {@code [a, b].exists(x, p(x))} to {@code p(a) || p(b)}, and {@code all} to {@code &&}, because a macro over
 * a list literal needs no loop. CEL evaluates a list completely before the macro. Therefore only lists of presence
 * tests are rewritten, because presence tests cannot fail.
 */
final class Unrolling {

    private Unrolling() {}

    /** Returns an equivalent condition. */
    static Expression of(Expression expression) {
        Expression same =
                expression.with(expression.parts().stream().map(Unrolling::of).toList());
        if (!(same instanceof Comprehension macro) || !(macro.range() instanceof ListLiteral list)) {
            return same;
        }
        boolean isFew = !list.items().isEmpty() && list.items().stream().allMatch(Presence.class::isInstance);
        if (!isFew || macro.other() != null || macro.macro() != Macro.ALL && macro.macro() != Macro.EXISTS) {
            return same;
        }
        List<Expression> all = list.items().stream()
                .map(item -> put(item, macro.variable(), macro.body()))
                .toList();
        Expression joined = all.size() == 1 ? all.get(0) : new Logic(macro.macro() == Macro.ALL, all, macro.offset());
        return joined.all().noneMatch(macro.variable()::isReadBy) ? joined : same;
    }

    /**
     * Returns a body with its variable replaced by an item. Expressions that declare other variables are left
     * unchanged.
     */
    private static Expression put(Expression item, Variable variable, Expression body) {
        if (variable.isReadBy(body)) {
            return item;
        }
        boolean isPlain = body instanceof Operation
                || body instanceof Logic
                || body instanceof Not
                || body instanceof Conditional;
        return isPlain
                ? body.with(body.parts().stream()
                        .map(part -> put(item, variable, part))
                        .toList())
                : body;
    }
}
