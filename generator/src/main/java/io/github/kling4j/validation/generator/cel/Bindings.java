package io.github.kling4j.validation.generator.cel;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.ast.CelMutableExpr;
import dev.cel.common.ast.CelMutableExprConverter;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Binding;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.PresenceOfProperties;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Reads {@code cel.bind(name, value, body)}. CEL evaluates the value where the body reads the name. Therefore the value
 * replaces each use of the name. If the body uses the name several times, and the evaluation of the value is slow,
 * cannot fail and needs no guard, then the value is evaluated once instead, before the body.
 */
final class Bindings {

    /** The maximum number of subexpressions in all copies of a value that replace the uses of its name. */
    private static final int MOST = 5_000;

    private final CelReader reader;
    private final Map<String, Expression> scope;
    private final IntSupplier numbers;

    Bindings(CelReader reader, Map<String, Expression> scope, IntSupplier numbers) {
        this.reader = reader;
        this.scope = scope;
        this.numbers = numbers;
    }

    /** Returns whether a loop is the expansion of {@code cel.bind}. */
    static boolean isOne(CelComprehension loop) {
        return loop.iterVar().equals(MacroExpansion.UNUSED);
    }

    /** Returns a new variable with a unique name. */
    Variable variable(String name, Type type, Nullness nullness, int offset) {
        return new Variable("$" + numbers.getAsInt() + name, true, type, nullness, offset);
    }

    /**
     * Returns an expression that binds a value to a new variable and returns the variable. A presence test of this
     * expression tests the value itself, even if the value is a property.
     */
    Expression named(Expression value) {
        Variable variable = variable("value", value.type(), Nullness.of(value), value.offset());
        return new Binding(variable, value, variable, value.offset());
    }

    /** Binds a name to an expression while the body is read, and returns the result of the body. */
    <T> T with(String name, Expression value, Supplier<T> body) {
        Expression hidden = scope.put(name, value);
        try {
            return body.get();
        } finally {
            if (hidden == null) {
                scope.remove(name);
            } else {
                scope.put(name, hidden);
            }
        }
    }

    /** Returns the value of a {@code cel.bind} whose body is not an optional. */
    Expression value(CelComprehension loop, int offset) {
        CelExpr body = loop.result();
        if (reader.isOptional(loop.accuInit())) {
            return reader.optionals().named(loop.accuVar(), loop.accuInit(), () -> reader.read(body));
        }
        Expression value = used(loop, offset);
        if (!isEvaluatedOnce(value, loop)) {
            refuseLong(value, loop, offset);
            return with(loop.accuVar(), value, () -> reader.read(body));
        }
        Variable variable = variable(loop.accuVar(), value.type(), Nullness.of(value), offset);
        return new Binding(variable, value, with(loop.accuVar(), variable, () -> reader.read(body)), offset);
    }

    /** Returns the value of a {@code cel.bind} whose body is an optional. */
    Maybe read(CelComprehension loop, int offset) {
        if (!isOne(loop)) {
            throw ExpressionCatalogue.OPTIONAL_UNREAD.in(offset).thrown();
        }
        CelExpr body = loop.result();
        if (reader.isOptional(loop.accuInit())) {
            return reader.optionals()
                    .named(
                            loop.accuVar(),
                            loop.accuInit(),
                            () -> reader.optionals().read(body));
        }
        Expression value = used(loop, offset);
        refuseLong(value, loop, offset);
        return with(loop.accuVar(), value, () -> reader.optionals().read(body));
    }

    /**
     * Refuses a value if its copies would make the expression too long. If nested {@code cel.bind}s each read the
     * previous name twice, the size grows exponentially.
     */
    private static void refuseLong(Expression value, CelComprehension loop, int offset) {
        long most = MOST / uses(loop.accuVar(), loop.result());
        Deque<Expression> open = new ArrayDeque<>(List.of(value));
        for (long size = 0; !open.isEmpty(); size++) {
            if (size > most) {
                throw ExpressionCatalogue.BINDING_LONG
                        .in(offset, loop.accuVar())
                        .thrown();
            }
            open.addAll(open.pop().parts());
        }
    }

    private Expression used(CelComprehension loop, int offset) {
        if (uses(loop.accuVar(), loop.result()) == 0) {
            throw ExpressionCatalogue.BINDING_UNUSED.in(offset, loop.accuVar()).thrown();
        }
        return reader.read(loop.accuInit());
    }

    private static boolean isEvaluatedOnce(Expression value, CelComprehension loop) {
        return uses(loop.accuVar(), loop.result()) > 1
                && value.all().anyMatch(Bindings::takesLong)
                && !value.canFail()
                && PresenceOfProperties.check(value, Set.of()).isEmpty();
    }

    private static boolean takesLong(Expression part) {
        boolean isNew = part instanceof Operation && (part.type() == Scalar.STRING || !(part.type() instanceof Scalar));
        return isNew || part instanceof Comprehension;
    }

    private static long uses(String name, CelExpr body) {
        return uses(name, CelMutableExprConverter.fromCelExpr(body));
    }

    private static long uses(String name, CelMutableExpr node) {
        boolean isUse = node.getKind() == Kind.IDENT && node.ident().name().equals(name);
        return (isUse ? 1 : 0)
                + NullComparisons.children(node).stream()
                        .mapToLong(child -> uses(name, child))
                        .sum();
    }
}
