package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.check.Folded.Known;
import io.github.kling4j.validation.generator.expression.Chain;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds two comparisons of one value with constants that no value keeps, joined by {@code &&}, or that no value breaks,
 * joined by {@code ||}: their opposites are contrary then.
 */
final class Contradiction {

    private static final Set<Operator> LOWER = Set.of(Operator.GREATER, Operator.GREATER_OR_EQUAL);
    private static final Set<Operator> UPPER = Set.of(Operator.LESS, Operator.LESS_OR_EQUAL);
    private static final Set<Operator> EQUALITIES = Set.of(Operator.EQUAL, Operator.NOT_EQUAL);

    private Contradiction() {}

    /** What is asked of a value. */
    private record Claim(String path, boolean isWhole, Operator operator, Object limit) {

        boolean isContraryTo(Claim other) {
            if (!path.equals(other.path)) {
                return false;
            }
            if (operator == Operator.EQUAL) {
                return Comparison.holds(other.operator, limit, other.limit).equals(Optional.of(false));
            }
            return LOWER.contains(operator) && UPPER.contains(other.operator) && isAbove(other);
        }

        /** Between neighbours, and between a number and itself, there is nothing. */
        private boolean isAbove(Claim upper) {
            boolean isStrict = operator == Operator.GREATER || upper.operator == Operator.LESS;
            boolean areStrict = operator == Operator.GREATER && upper.operator == Operator.LESS;
            boolean areNeighbours = isWhole
                    && limit instanceof Long low
                    && upper.limit instanceof Long high
                    && low < Long.MAX_VALUE
                    && low + 1 == high;
            int order = Comparison.order(limit, upper.limit).orElse(-1);
            return order > 0 || order == 0 && isStrict || areStrict && areNeighbours;
        }
    }

    /** Returns whether two parts of a chain of {@code &&} or {@code ||} decide it. */
    static boolean isIn(Operation chain) {
        List<Claim> claims = new ArrayList<>();
        Chain.operands(chain).forEach(part -> claim(part, chain.operator() == Operator.AND, claims));
        return claims.stream().anyMatch(claim -> claims.stream().anyMatch(claim::isContraryTo));
    }

    private static void claim(Expression part, boolean holds, List<Claim> claims) {
        if (part instanceof Operation operation && operation.operator() == Operator.NOT) {
            claim(operation.left(), !holds, claims);
        } else if (part instanceof Presence presence && path(presence.path()) != null) {
            claims.add(new Claim(asked(presence), false, Operator.EQUAL, holds));
        } else if (part.type() == Type.Scalar.BOOL && path(part) != null) {
            claims.add(new Claim(path(part), false, Operator.EQUAL, holds));
        } else if (part instanceof Operation operation && isComparison(operation.operator())) {
            add(operation.operator(), operation.left(), operation.right(), holds, claims);
            add(Comparison.mirrored(operation.operator()), operation.right(), operation.left(), holds, claims);
        }
    }

    /** Only text, and what can be empty, may be there and not be given. */
    private static String asked(Presence presence) {
        boolean canBeEmpty = presence.path() instanceof Select select
                ? select.property().value().kind() == Value.Kind.TEXT
                        || select.property().value().kind() == Value.Kind.OPEN_ENUM
                        || select.property().value().emptiable()
                : true;
        return (presence.isGiven() && canBeEmpty ? "given " : "has ") + path(presence.path());
    }

    private static boolean isComparison(Operator operator) {
        return LOWER.contains(operator) || UPPER.contains(operator) || EQUALITIES.contains(operator);
    }

    private static void add(Operator operator, Expression value, Expression limit, boolean holds, List<Claim> claims) {
        String path = path(value);
        Operator claimed = holds ? operator : opposite(operator, value.type() == Type.Scalar.DOUBLE);
        if (path != null && claimed != null && Folding.of(limit) instanceof Known known) {
            claims.add(new Claim(path, value.type() == Type.Scalar.INT, claimed, known.value()));
        }
    }

    /** NaN is neither less than a number nor anything else but unequal to it. */
    private static @Nullable Operator opposite(Operator operator, boolean isDouble) {
        return switch (operator) {
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case LESS -> isDouble ? null : Operator.GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> isDouble ? null : Operator.GREATER;
            case GREATER -> isDouble ? null : Operator.LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> isDouble ? null : Operator.LESS;
            default -> null;
        };
    }

    /** Returns a name of what is read without computing anything but a size; null for everything else. */
    private static @Nullable String path(Expression expression) {
        if (expression instanceof Variable variable) {
            return variable.name();
        }
        if (expression instanceof Select select) {
            String operand = path(select.operand());
            return operand == null ? null : operand + "." + select.property().accessor();
        }
        boolean isSize = expression instanceof Operation operation && operation.operator() == Operator.SIZE;
        String sized = isSize ? path(((Operation) expression).left()) : null;
        return sized == null ? null : "size(" + sized + ")";
    }
}
