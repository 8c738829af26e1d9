package io.github.kling4j.validation.generator.cel;

import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Present;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Undeclared;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Guards;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Refusal;

/** Reads {@code x == null}, which is for items that may be null, and {@code present(x)}. */
final class NullReader {

    private NullReader() {}

    /**
     * Returns whether an item, or the value of a key, is there. Properties are absent instead of null.
     *
     * @param isEqual whether the author asked with {@code ==}
     */
    static Presence there(Expression asked, boolean isEqual, int offset) {
        if (asked instanceof Select select) {
            throw absent(select.operand(), select.property().wireName(), isEqual, offset);
        }
        if (asked instanceof Variable variable && variable.name().equals("this")) {
            throw new Refusal("this is never null: leave the comparison out", offset);
        }
        if (asked instanceof Undeclared undeclared) {
            throw absent(undeclared.operand(), CelTypes.EXTRAS + "." + undeclared.name(), isEqual, offset);
        }
        return new Presence(asked, false, offset);
    }

    private static Refusal absent(Expression operand, String name, boolean isEqual, int offset) {
        String path = Guards.path(operand);
        String holder = path == null ? "…" : Guards.shown(path);
        String has = "has(" + holder + "." + (name.contains(".") ? name : Identifiers.written(name)) + ")";
        return new Refusal("a property is absent rather than null: write " + (isEqual ? "!" : "") + has, offset);
    }

    /** Returns whether something has a value, be it its default: then it can be read. */
    static Expression present(Expression asked, int offset) {
        boolean isIndex = asked instanceof Operation operation && operation.operator() == Operator.INDEX;
        boolean isPath = asked instanceof Select || asked instanceof Undeclared || asked instanceof Variable;
        if (!isPath && !isIndex) {
            throw new Refusal("present() asks for a property, or for an item that may be null", offset);
        }
        return new Present(asked, offset);
    }
}
