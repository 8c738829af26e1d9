package io.github.kling4j.validation.generator.compile;

import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Asked;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Logic;
import io.github.kling4j.validation.generator.expression.Expression.Not;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Macro;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Removes unnecessary guards. The definition of a rule annotation guards each read, because the properties are unknown
 * there; for a property that is always present, the guard is constant.
 */
final class Simplification extends Visitor.Few<Expression> {

    private static final Simplification STEP = new Simplification();

    private Simplification() {}

    /** Returns an equivalent expression; the same object if the expression contains no {@code present()}. */
    static Expression of(Expression expression) {
        boolean asks = expression
                .all()
                .anyMatch(part -> part instanceof Presence presence && presence.asked() == Asked.PRESENT);
        return asks ? simple(expression) : expression;
    }

    private static Expression simple(Expression expression) {
        return expression
                .with(expression.parts().stream().map(Simplification::simple).toList())
                .accept(STEP);
    }

    @Override
    protected Expression other(Expression expression) {
        return expression;
    }

    @Override
    public Expression presence(Presence presence) {
        if (presence.asked() != Asked.PRESENT) {
            return presence;
        }
        return isAlwaysThere(presence.path())
                ? new Literal(true, Type.Scalar.BOOL, presence.offset())
                : new Presence(Asked.HAS, presence.path(), presence.offset());
    }

    private static boolean isAlwaysThere(Expression path) {
        if (path instanceof Select select) {
            return !select.property().mayBeAbsent();
        }
        return path instanceof Variable variable && !variable.nullness().mayBeNull();
    }

    @Override
    public Expression not(Not not) {
        Boolean operand = constant(not.operand());
        return operand == null ? not : new Literal(!operand, Type.Scalar.BOOL, not.offset());
    }

    /**
     * Simplifies a chain. An operand that decides the result replaces the chain. Operands that cannot change the result
     * are removed.
     */
    @Override
    public Expression logic(Logic chain) {
        boolean isAnd = chain.isAnd();
        List<Expression> open = chain.operands().stream()
                .filter(operand -> !Boolean.valueOf(isAnd).equals(constant(operand)))
                .toList();
        return open.stream()
                .filter(operand -> constant(operand) != null)
                .findFirst()
                .orElseGet(() -> switch (open.size()) {
                    case 0 -> new Literal(isAnd, Type.Scalar.BOOL, chain.offset());
                    case 1 -> open.get(0);
                    default -> new Logic(isAnd, open, chain.offset());
                });
    }

    @Override
    public Expression conditional(Conditional choice) {
        Boolean condition = constant(choice.condition());
        return condition == null ? choice : condition ? choice.then() : choice.otherwise();
    }

    @Override
    public Expression comprehension(Comprehension macro) {
        boolean keepsAll = macro.macro() == Macro.FILTER
                && macro.range().type() instanceof Type.ListType
                && Boolean.TRUE.equals(constant(macro.body()));
        return keepsAll ? macro.range() : macro;
    }

    private static @Nullable Boolean constant(Expression expression) {
        return expression instanceof Literal literal && literal.value() instanceof Boolean flag ? flag : null;
    }
}
