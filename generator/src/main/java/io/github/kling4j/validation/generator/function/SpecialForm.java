package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.BOOL;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;

import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Asked;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Index;
import io.github.kling4j.validation.generator.expression.Expression.Logic;
import io.github.kling4j.validation.generator.expression.Expression.Not;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Guards;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Signature;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Holder;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Types;
import io.github.kling4j.validation.generator.expression.Undeclared;
import java.util.List;

/**
 * An entry of the function table for an operator that does not evaluate all of its operands, or for a presence test.
 * Its calls are not {@code Operation}s, but other kinds of expressions.
 *
 * @param name the name in CEL
 * @param written an example of a call, for messages; empty for an operator
 * @param signatures the types of the operands and of the result
 * @param node creates the expression of a call
 */
public record SpecialForm(String name, String written, List<Signature> signatures, Node node) {

    /** The name of the form {@code x == null}. Authors of rules cannot write this name. */
    public static final String IS_NULL = "@null";
    /** The name of the form {@code x != null}. Authors of rules cannot write this name. */
    public static final String IS_NOT_NULL = "@not_null";

    private static final Type ANY = new Parameter("A");
    private static final Type OTHER = new Parameter("B");

    static final List<SpecialForm> ALL = List.of(
            of("_&&_", "", Overload.of(BOOL, BOOL), (operands, offset) -> logic(true, operands, offset)),
            of("_||_", "", Overload.of(BOOL, BOOL), (operands, offset) -> logic(false, operands, offset)),
            of("!_", "", Overload.of(BOOL), (operands, offset) -> new Not(condition(operands.get(0)), offset)),
            of("_?_:_", "", Overload.of(BOOL, ANY, ANY).to(ANY), SpecialForm::conditional),
            new SpecialForm(
                    "_[_]",
                    "",
                    List.of(
                            Overload.of(ListType.of(ANY), INT).to(ANY),
                            Overload.of(MapType.of(ANY, OTHER), ANY).to(OTHER)),
                    (operands, offset) -> index(operands.get(0), operands.get(1), offset)),
            of("given", "given(this.name)", Overload.of(ANY), SpecialForm::given),
            of("present", "present(this.name)", Overload.of(ANY), SpecialForm::present),
            of(
                    IS_NULL,
                    "",
                    Overload.of(ANY),
                    (operands, offset) -> new Not(there(operands.get(0), true, offset), offset)),
            of(IS_NOT_NULL, "", Overload.of(ANY), (operands, offset) -> there(operands.get(0), false, offset)));

    /** Creates the expression of a call. */
    @FunctionalInterface
    public interface Node {

        /**
         * Returns the expression of a call.
         *
         * @throws Diagnostic.Thrown if the special form does not accept the operands
         */
        Expression of(List<Expression> operands, int offset);
    }

    private static SpecialForm of(String name, String written, Signature signature, Node node) {
        return new SpecialForm(name, written, List.of(signature), node);
    }

    private static Expression logic(boolean isAnd, List<Expression> operands, int offset) {
        operands.forEach(SpecialForm::condition);
        return new Logic(isAnd, operands, offset);
    }

    /** Returns the given expression; refuses an expression that is not a condition. */
    public static Expression condition(Expression expression) {
        if (expression.type() != BOOL) {
            throw ExpressionCatalogue.CONDITION
                    .in(expression.offset(), expression.type().cel())
                    .thrown();
        }
        return expression;
    }

    private static Expression conditional(List<Expression> operands, int offset) {
        condition(operands.get(0));
        Expression otherwise = operands.get(2);
        Type type = joined(operands.get(1).type(), otherwise.type(), otherwise.offset());
        return new Conditional(operands.get(0), operands.get(1), otherwise, type, offset);
    }

    /** Returns the common type of two types; refuses types that do not have one. */
    public static Type joined(Type first, Type second, int offset) {
        return Types.joined(first, second)
                .orElseThrow(() -> ExpressionCatalogue.TYPES_DIFFER
                        .in(offset, first.cel(), second.cel())
                        .thrown());
    }

    /**
     * Returns the given type, which is the type of the items of a list or the values of a map. Refuses the type of the
     * items of an empty literal.
     */
    public static Type something(Type held, int offset) {
        if (held == Scalar.NOTHING) {
            throw ExpressionCatalogue.HOLDS_NOTHING.in(offset).thrown();
        }
        return held;
    }

    /** Returns the expression {@code container[key]}; refuses other types of operands. */
    public static Index index(Expression container, Expression key, int offset) {
        if (container.type() instanceof ListType list && key.type() == INT) {
            if (list.holder() == Holder.COLLECTION) {
                throw ExpressionCatalogue.NO_INDEX.in(offset).thrown();
            }
            return new Index(container, key, something(list.item(), offset), offset);
        }
        if (container.type() instanceof MapType map) {
            joined(map.key(), key.type(), offset);
            return new Index(container, key, something(map.value(), offset), offset);
        }
        throw ExpressionCatalogue.OPERANDS
                .in(offset, "[]", container.type().cel() + ", " + key.type().cel(), "")
                .thrown();
    }

    private static Expression given(List<Expression> operands, int offset) {
        Expression path = operands.get(0);
        boolean isProperty = path instanceof Select || path instanceof Undeclared;
        if (!isProperty && path.type() != Scalar.STRING) {
            throw ExpressionCatalogue.GIVEN_OF.in(offset).thrown();
        }
        return new Presence(Asked.GIVEN, path, offset);
    }

    private static Expression present(List<Expression> operands, int offset) {
        Expression path = operands.get(0);
        boolean isProperty = path instanceof Select || path instanceof Undeclared;
        if (!isProperty && !(path instanceof Variable) && !(path instanceof Index)) {
            throw ExpressionCatalogue.PRESENT_OF.in(offset).thrown();
        }
        return new Presence(Asked.PRESENT, path, offset);
    }

    /**
     * Returns the presence test for a comparison with {@code null}. Refuses properties, which may be absent but are
     * never null. Items of lists and values of maps may be null.
     */
    private static Presence there(Expression asked, boolean isEqual, int offset) {
        if (asked instanceof Select select) {
            throw absent(select.operand(), Identifiers.written(select.property().wireName()), isEqual, offset);
        }
        if (asked instanceof Variable variable
                && List.of("this", Variable.NOW.name()).contains(variable.name())) {
            throw ExpressionCatalogue.THIS_NULL.in(offset, variable.name()).thrown();
        }
        if (asked instanceof Undeclared undeclared) {
            throw absent(undeclared.operand(), "extras." + undeclared.name(), isEqual, offset);
        }
        return new Presence(Asked.HAS, asked, offset);
    }

    private static Diagnostic.Thrown absent(Expression operand, String name, boolean isEqual, int offset) {
        String path = Guards.path(operand);
        String holder = path == null ? "…" : Guards.shown(path);
        return ExpressionCatalogue.PROPERTY_NULL
                .in(offset, (isEqual ? "!" : "") + "has(" + holder + "." + name + ")")
                .thrown();
    }
}
