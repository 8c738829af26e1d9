package io.github.kling4j.validation.generator.cel;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Macro;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.function.SpecialForm;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Recognizes macros: the parser has expanded them to loops already, and each leaves a shape of its own. */
final class MacroReader {

    private final Function<CelExpr, Expression> reader;
    private final Map<String, Variable> scope;
    private final IntSupplier numbers;

    /**
     * Makes a reader.
     *
     * @param reader reads what is not a macro
     * @param scope what expressions can name; a macro's variable is there while the macro is read
     * @param numbers numbers for the names of variables
     */
    MacroReader(Function<CelExpr, Expression> reader, Map<String, Variable> scope, IntSupplier numbers) {
        this.reader = reader;
        this.scope = scope;
        this.numbers = numbers;
    }

    /** Returns the macro that a loop is the expansion of. */
    Expression read(CelComprehension loop, int offset) {
        Expression range = reader.apply(loop.iterRange());
        if (range instanceof ListLiteral list && list.items().isEmpty()) {
            return ofNothing(loop, offset);
        }
        Variable variable = new Variable(
                "$" + numbers.getAsInt() + loop.iterVar(), true, itemType(range), nullness(loop, range), offset);
        Variable hidden = scope.put(loop.iterVar(), variable);
        try {
            return read(loop, range, variable, offset);
        } finally {
            restore(loop.iterVar(), hidden);
        }
    }

    /** What a macro makes of an empty list, it begins with. */
    private Expression ofNothing(CelComprehension loop, int offset) {
        CelConstant begin = loop.accuInit().getKind() == CelExpr.ExprKind.Kind.CONSTANT
                ? loop.accuInit().constant()
                : null;
        if (begin == null) {
            return new ListLiteral(List.of(), ListType.of(Scalar.NOTHING), offset);
        }
        boolean isAll = begin.getKind() == CelConstant.Kind.BOOLEAN_VALUE && begin.booleanValue();
        return new Literal(isAll, Scalar.BOOL, offset);
    }

    private void restore(String name, @Nullable Variable hidden) {
        if (hidden == null) {
            scope.remove(name);
        } else {
            scope.put(name, hidden);
        }
    }

    private Expression read(CelComprehension loop, Expression range, Variable variable, int offset) {
        CelCall step = loop.loopStep().call();
        List<CelExpr> arguments = step.args();
        return switch (step.function()) {
            case "_&&_" -> quantifier(Macro.ALL, arguments, range, variable, offset);
            case "_||_" -> quantifier(Macro.EXISTS, arguments, range, variable, offset);
            case "_+_" -> {
                Expression each = reader.apply(arguments.get(1).list().elements().get(0));
                yield new Comprehension(Macro.MAP, range, variable, null, each, ListType.of(each.type()), offset);
            }
            case "_?_:_" -> conditional(arguments, range, variable, offset);
            default -> throw Catalogue.OUTSIDE_PROFILE.in(offset, step.function(), "").thrown();
        };
    }

    private Expression quantifier(
            Macro macro, List<CelExpr> arguments, Expression range, Variable variable, int offset) {
        Expression condition = reader.apply(arguments.get(1));
        return new Comprehension(macro, range, variable, null, condition, Scalar.BOOL, offset);
    }

    private Expression conditional(List<CelExpr> arguments, Expression range, Variable variable, int offset) {
        Expression condition = reader.apply(arguments.get(0));
        CelExpr added = arguments.get(1).call().args().get(1);
        if (added.getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
            return new Comprehension(Macro.EXISTS_ONE, range, variable, null, condition, Scalar.BOOL, offset);
        }
        CelExpr item = added.list().elements().get(0);
        boolean isFilter = item.getKind() == CelExpr.ExprKind.Kind.IDENT && scope.get(item.ident().name()) == variable;
        if (isFilter) {
            return new Comprehension(Macro.FILTER, range, variable, null, condition, filtered(range), offset);
        }
        Expression value = reader.apply(item);
        return new Comprehension(Macro.MAP, range, variable, condition, value, ListType.of(value.type()), offset);
    }

    private static Type filtered(Expression range) {
        return range.type() instanceof MapType map ? ListType.of(map.key()) : range.type();
    }

    /** The keys of a map are never null. An item that its author compares with null may be null. */
    private static Nullness nullness(CelComprehension loop, Expression range) {
        if (range.type() instanceof MapType) {
            return Nullness.NEVER;
        }
        Nullness declared = Nullness.of(range).item();
        return NullComparisons.areOf(loop.iterVar(), loop.loopStep()) ? declared.nullable() : declared;
    }

    private static Type itemType(Expression range) {
        if (range.type() instanceof ListType list) {
            return SpecialForm.something(list.item(), range.offset());
        }
        if (range.type() instanceof MapType map) {
            return SpecialForm.something(map.key(), range.offset());
        }
        throw Catalogue.MACRO_RANGE.in(range.offset(), range.type().cel()).thrown();
    }
}
