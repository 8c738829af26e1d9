package io.github.kling4j.validation.generator.cel;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Macro;
import io.github.kling4j.validation.generator.expression.MapLiteral;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Holder;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.function.SpecialForm;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Recognizes macros by the shapes of the loops to which the parser expanded them. */
final class MacroReader {

    private final Function<CelExpr, Expression> reader;
    private final Bindings bindings;

    /**
     * Creates a reader.
     *
     * @param reader converts a node to an expression
     * @param bindings binds the variables of a macro while the macro is read
     */
    MacroReader(Function<CelExpr, Expression> reader, Bindings bindings) {
        this.reader = reader;
        this.bindings = bindings;
    }

    /** The range and the variables of a macro. */
    private record Over(
            Expression range, Variable variable, @Nullable Variable other, int offset) {

        Comprehension of(Macro macro, @Nullable Expression filter, Expression body, Type type) {
            return new Comprehension(macro, range, variable, other, filter, body, type, offset);
        }
    }

    /** Returns the macro that was expanded to a loop. */
    Expression read(CelComprehension loop, int offset) {
        if (Bindings.isOne(loop)) {
            return bindings.value(loop, offset);
        }
        Expression range = reader.apply(loop.iterRange());
        boolean isOfPairs = !loop.iterVar2().isEmpty();
        boolean isMap = range.type() instanceof MapType;
        String item = isOfPairs && !isMap ? loop.iterVar2() : loop.iterVar();
        Variable variable =
                variable(item, itemType(range), isMap ? Nullness.NEVER : nullness(item, loop, range), offset);
        if (!isOfPairs) {
            Over over = new Over(range, variable, null, offset);
            return bindings.with(item, variable, () -> read(loop, over));
        }
        if (range.type() instanceof ListType list && list.holder() == Holder.COLLECTION) {
            throw ExpressionCatalogue.NO_INDEX.in(range.offset()).thrown();
        }
        String name = isMap ? loop.iterVar2() : loop.iterVar();
        Variable other = range.type() instanceof MapType map
                ? variable(name, held(map.value(), range), nullness(name, loop, range), offset)
                : variable(name, Scalar.INT, Nullness.NEVER, offset);
        Over over = new Over(range, variable, other, offset);
        return bindings.with(item, variable, () -> bindings.with(name, other, () -> read(loop, over)));
    }

    private Variable variable(String name, Type type, Nullness nullness, int offset) {
        return bindings.variable(name, type, nullness, offset);
    }

    private Expression read(CelComprehension loop, Over over) {
        CelCall step = loop.loopStep().call();
        List<CelExpr> arguments = step.args();
        return switch (step.function()) {
            case "_&&_" -> over.of(Macro.ALL, null, condition(arguments.get(1)), Scalar.BOOL);
            case "_||_" -> over.of(Macro.EXISTS, null, condition(arguments.get(1)), Scalar.BOOL);
            case "_?_:_" -> conditional(arguments, over);
            default -> gathered(step, null, over);
        };
    }

    private Expression conditional(List<CelExpr> arguments, Over over) {
        Expression condition = condition(arguments.get(0));
        CelCall step = arguments.get(1).call();
        if (step.args().get(1).getKind() == Kind.CONSTANT) {
            return over.of(Macro.EXISTS_ONE, null, condition, Scalar.BOOL);
        }
        return gathered(step, condition, over);
    }

    private Expression condition(CelExpr node) {
        Expression condition = reader.apply(node);
        return condition.type() == Scalar.NOTHING ? condition : SpecialForm.condition(condition);
    }

    /** Returns a macro whose result is a list or a map. */
    private Expression gathered(CelCall step, @Nullable Expression condition, Over over) {
        List<CelExpr> added = step.args().subList(1, step.args().size());
        if (step.function().equals(MacroExpansion.MAP_INSERT)) {
            return inserted(added, condition, over);
        }
        Expression value = reader.apply(added.get(0).list().elements().get(0));
        if (condition != null && over.other() == null && over.variable().isReadBy(value)) {
            return over.of(Macro.FILTER, null, condition, filtered(over.range()));
        }
        return over.of(Macro.MAP, condition, value, ListType.of(isEmpty(over.range()) ? Scalar.NOTHING : value.type()));
    }

    private Expression inserted(List<CelExpr> added, @Nullable Expression condition, Over over) {
        Expression value = reader.apply(added.get(added.size() - 1));
        boolean isEntry = added.size() == 1;
        if (isEmpty(over.range())) {
            Type nothing = MapType.of(Scalar.NOTHING, Scalar.NOTHING);
            return over.of(Macro.TRANSFORM_MAP, condition, value, nothing);
        }
        if (isEntry && !((MapType) value.type()).hasPlainKeys()) {
            throw ExpressionCatalogue.TWO_JAVA_TYPES
                    .in(value.offset(), value.type().cel())
                    .thrown();
        }
        return isEntry
                ? over.of(Macro.TRANSFORM_MAP_ENTRY, condition, value, value.type())
                : over.of(Macro.TRANSFORM_MAP, condition, value, transformed(over.range(), value.type()));
    }

    /**
     * Returns the type of the map that {@code transformMap} returns. Timestamp keys keep their Java type, because a
     * lookup finds only a key of the same Java type.
     */
    private static MapType transformed(Expression range, Type value) {
        if (!(range.type() instanceof MapType map)) {
            return MapType.of(Scalar.INT, value);
        }
        return map.key() == Scalar.TIMESTAMP
                ? new MapType(map.key(), value, map.heldKey(), value.java().box())
                : MapType.of(map.key(), value);
    }

    private static Type filtered(Expression range) {
        return range.type() instanceof MapType map
                ? new ListType(map.key(), map.heldKey())
                : range.type() instanceof ListType list ? list.asList() : ListType.of(Scalar.NOTHING);
    }

    /**
     * Returns the nullness of the items that a macro's variable stands for. An item may be null if the macro compares
     * the variable with {@code null}.
     */
    private static Nullness nullness(String name, CelComprehension loop, Expression range) {
        Nullness declared = Nullness.of(range).item();
        return NullComparisons.areOf(name, loop.loopStep()) ? declared.nullable() : declared;
    }

    private static Type itemType(Expression range) {
        if (range.type() instanceof ListType list) {
            return held(list.item(), range);
        }
        if (range.type() instanceof MapType map) {
            return held(map.key(), range);
        }
        if (range.type() == Scalar.NOTHING) {
            return Scalar.NOTHING;
        }
        throw ExpressionCatalogue.MACRO_RANGE
                .in(range.offset(), range.type().cel())
                .thrown();
    }

    private static Type held(Type held, Expression range) {
        return isEmpty(range) ? held : SpecialForm.something(held, range.offset());
    }

    /** Returns whether the range of a macro is always empty, so that the body of the macro is never evaluated. */
    private static boolean isEmpty(Expression range) {
        return range.type() == Scalar.NOTHING
                || range instanceof ListLiteral list && list.items().isEmpty()
                || range instanceof MapLiteral map && map.parts().isEmpty();
    }
}
