package io.github.kling4j.validation.generator.cel;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Asked;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Not;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Guards;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.function.Membership;
import io.github.kling4j.validation.generator.function.NamedFormats;
import io.github.kling4j.validation.generator.function.Optionals;
import io.github.kling4j.validation.generator.function.SpecialForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the optionals in an expression. Each optional becomes a condition and a value, see {@link Maybe}. */
final class OptionalReader {

    private final CelReader reader;
    private final Coercion coercion;
    private final Bindings bindings;
    private final ZeroValues zeros;
    /** The optionals to which {@code cel.bind} gives names, by name. */
    private final Map<String, Maybe> named = new HashMap<>();

    OptionalReader(CelReader reader, Coercion coercion, Bindings bindings) {
        this.reader = reader;
        this.coercion = coercion;
        this.bindings = bindings;
        this.zeros = new ZeroValues(reader);
    }

    /**
     * Returns the value of a call that takes an optional and does not return an optional; null for other calls.
     */
    @Nullable
    Expression value(CelCall call, int offset) {
        return switch (call.function()) {
            case "orValue" ->
                orElse(
                        read(call.target().orElseThrow()),
                        reader.read(call.args().get(0)),
                        offset);
            case "hasValue" -> read(call.target().orElseThrow()).isPresent(this::choose);
            case "value" -> value(read(call.target().orElseThrow()), Scalar.NOTHING, offset);
            case "_==_", "_!=_" -> reader.isOptional(call.args().get(0)) ? compared(call, offset) : null;
            default -> null;
        };
    }

    private Expression choose(Expression condition, Expression then, Expression otherwise) {
        Boolean known = Maybe.constant(condition);
        if (known != null) {
            return known ? then : otherwise;
        }
        List<Expression> operands = reader.branches(List.of(condition, then, otherwise));
        Expression first = operands.get(1);
        Expression second = operands.get(2);
        Type type = SpecialForm.joined(first.type(), second.type(), second.offset());
        return coercion.branches(new Conditional(condition, first, second, type, condition.offset()));
    }

    /**
     * Returns the value of an optional, or another value if there is none. The result contains a computed other value
     * only once. Otherwise, nested optionals would double the size of the result at each level.
     */
    private Expression orElse(Maybe optional, Expression other, int offset) {
        if (optional.others() == 0 && reads(other)) {
            // The value would never be used, but a missing property in it would prevent the rule from being evaluated.
            throw ExpressionCatalogue.OPTIONAL_ALWAYS.in(other.offset()).thrown();
        }
        boolean isShort = other instanceof Literal || other instanceof ListLiteral || Guards.path(other) != null;
        return isShort || optional.others() <= 1
                ? optional.orElse(other, this::choose)
                : choose(optional.isPresent(this::choose), value(optional, other.type(), offset), other);
    }

    private static boolean reads(Expression expression) {
        return expression.all().anyMatch(Expression.Select.class::isInstance);
    }

    /** Returns the value of an optional. The evaluation of the result fails if the optional has no value. */
    private Expression value(Maybe optional, Type never, int offset) {
        Type type = type(optional, offset);
        return optional.orElse(Optionals.noValue(type == Scalar.NOTHING ? never : type, offset), this::choose);
    }

    private Type type(Maybe optional, int offset) {
        return optional.orElse(Optionals.noValue(Scalar.NOTHING, offset), this::choose)
                .type();
    }

    /**
     * Returns the comparison of two optionals with {@code ==} or {@code !=}. Optionals are equal if they have equal
     * values, or if neither has a value.
     */
    private Expression compared(CelCall call, int offset) {
        boolean isEqual = call.function().equals("_==_");
        Maybe left = read(call.args().get(0));
        Maybe right = read(call.args().get(1));
        Maybe same = then(
                left,
                one -> then(right, other -> new Maybe.Some(reader.operation("_==_", List.of(one, other), offset))));
        Expression isNeither = not(right.isPresent(this::choose), offset);
        Expression areEqual = choose(
                left.isPresent(this::choose),
                same.orElse(new Literal(false, Scalar.BOOL, offset), this::choose),
                isNeither);
        return isEqual ? areEqual : not(areEqual, offset);
    }

    private static Expression not(Expression condition, int offset) {
        Boolean known = Maybe.constant(condition);
        return known == null ? new Not(condition, offset) : new Literal(!known, Scalar.BOOL, offset);
    }

    /** Returns the condition of {@code has(optional.name)}. */
    Expression has(CelExpr holder, String name, int offset) {
        return then(read(holder), each -> property(each, name, offset)).isPresent(this::choose);
    }

    /** Binds a name to an optional while the body is read, and returns the result of the body. */
    <T> T named(String name, CelExpr optional, Supplier<T> body) {
        Maybe hidden = named.put(name, read(optional));
        try {
            return body.get();
        } finally {
            if (hidden == null) {
                named.remove(name);
            } else {
                named.put(name, hidden);
            }
        }
    }

    Maybe read(CelExpr node) {
        int offset = reader.offset(node);
        return switch (node.getKind()) {
            case IDENT -> Objects.requireNonNull(named.get(node.ident().name()), "an unknown optional");
            case SELECT ->
                then(
                        read(node.select().operand()),
                        holder -> property(holder, node.select().field(), offset));
            case CALL -> call(node.call(), offset);
            case COMPREHENSION -> bindings.read(node.comprehension(), offset);
            default -> throw ExpressionCatalogue.OPTIONAL_UNREAD.in(offset).thrown();
        };
    }

    private Maybe call(CelCall call, int offset) {
        List<CelExpr> arguments = call.args();
        return switch (call.function()) {
            case "_?._" -> select(arguments.get(0), arguments.get(1).constant().stringValue(), offset);
            case "_[?_]", "_[_]" ->
                of(arguments.get(0), holder -> once(reader.read(arguments.get(1)), key -> entry(holder, key, offset)));
            case "or" -> new Maybe.Either(read(call.target().orElseThrow()), read(arguments.get(0)));
            case "optional.of" -> always(reader.read(arguments.get(0)));
            case "optional.none" -> new Maybe.None(offset);
            case "optional.ofNonZeroValue" ->
                once(reader.read(arguments.get(0)), value -> zeros.nonZero(value, offset));
            case Optionals.FIRST ->
                of(call.target().orElseThrow(), list -> entry(list, new Literal(0L, Scalar.INT, offset), offset));
            case Optionals.LAST -> of(call.target().orElseThrow(), list -> last(list, offset));
            case "_?_:_" ->
                new Maybe.Chosen(reader.read(arguments.get(0)), read(arguments.get(1)), read(arguments.get(2)));
            case Optionals.MAPPED -> mapped(arguments.get(0).comprehension(), body -> always(reader.read(body)));
            case Optionals.FLAT_MAPPED -> mapped(arguments.get(0).comprehension(), this::read);
            default ->
                NamedFormats.validated(call.function())
                        .map(format -> once(reader.read(arguments.get(0)), text -> problems(format, text, offset)))
                        .orElseThrow(() ->
                                ExpressionCatalogue.OPTIONAL_UNREAD.in(offset).thrown());
        };
    }

    private Maybe problems(String format, Expression text, int offset) {
        return Maybe.when(
                reader.operation(NamedFormats.hasProblems(format), List.of(text), offset),
                reader.operation(NamedFormats.problems(format), List.of(text), offset));
    }

    /** Applies a function to the value of an optional, or to the value of a node that is not an optional. */
    private Maybe of(CelExpr holder, Function<Expression, Maybe> next) {
        return reader.isOptional(holder) ? then(read(holder), next) : once(reader.read(holder), next);
    }

    /**
     * Applies a function to the value of an optional. If the optional has several possible values, a conditional first
     * joins them to one value.
     */
    private Maybe then(Maybe optional, Function<Expression, Maybe> next) {
        if (optional.isOne()) {
            return optional.then(value -> once(value, next));
        }
        Expression isPresent = optional.isPresent(this::choose);
        int offset = isPresent.offset();
        Type type = type(optional, offset);
        return new Maybe.When(
                isPresent, type == Scalar.NOTHING ? new Maybe.None(offset) : once(value(optional, type, offset), next));
    }

    /** Applies a function to a value that is evaluated only once: a computed value is bound to a variable. */
    private Maybe once(Expression value, Function<Expression, Maybe> next) {
        boolean isShort = value instanceof Literal || Guards.path(value) != null;
        if (isShort || value.type() == Scalar.NOTHING || Nullness.of(value).mayBeNull()) {
            return next.apply(value);
        }
        Expression.Variable variable = bindings.variable("value", value.type(), Nullness.of(value), value.offset());
        return new Maybe.Bound(variable, value, next.apply(variable), value.offset());
    }

    /**
     * Returns an optional that has a value. The value is evaluated even if it is not read, because its evaluation may
     * fail, or a property in it may be missing.
     */
    private Maybe always(Expression value) {
        if (value instanceof Literal || value instanceof Expression.Variable || value.type() == Scalar.NOTHING) {
            return new Maybe.Some(value);
        }
        Expression.Variable variable = bindings.variable("value", value.type(), Nullness.of(value), value.offset());
        return new Maybe.Bound(variable, value, new Maybe.Some(variable), value.offset());
    }

    /**
     * Returns the result of {@code optMap} or {@code optFlatMap}. The body of the macro reads the optional's value by
     * the name of the loop variable.
     */
    private Maybe mapped(CelComprehension loop, Function<CelExpr, Maybe> body) {
        CelExpr added = loop.loopStep().call().args().get(1).list().elements().get(0);
        return then(
                read(loop.iterRange().call().args().get(0)),
                value -> once(value, each -> bindings.with(loop.iterVar(), each, () -> body.apply(added))));
    }

    private Maybe select(CelExpr holder, String name, int offset) {
        Expression undeclared =
                holder.getKind() == Kind.SELECT ? reader.undeclared(holder.select(), name, offset) : null;
        return undeclared == null
                ? of(holder, each -> property(each, name, offset))
                : Maybe.when(new Presence(Asked.HAS, undeclared, offset), undeclared);
    }

    private Maybe property(Expression holder, String name, int offset) {
        if (holder.type() instanceof MapType || holder.type() == Scalar.NOTHING) {
            return entry(holder, new Literal(name, Scalar.STRING, offset), offset);
        }
        Select select = reader.property(holder, name, offset);
        return Maybe.when(new Presence(Asked.HAS, select, offset), select);
    }

    private Maybe last(Expression list, int offset) {
        if (holdsNothing(list)) {
            return new Maybe.None(offset);
        }
        Expression size = reader.operation("size", List.of(list), offset);
        Expression index = reader.operation("_-_", List.of(size, new Literal(1L, Scalar.INT, offset)), offset);
        Expression isThere = Optionals.hasIndex(list, new Literal(0L, Scalar.INT, offset), offset);
        return held(SpecialForm.index(list, index, offset), isThere, offset);
    }

    private Maybe entry(Expression holder, Expression key, int offset) {
        if (holdsNothing(holder)) {
            return new Maybe.None(offset);
        }
        Expression item = SpecialForm.index(holder, key, offset);
        boolean isList = holder.type() instanceof ListType;
        if (isList && key instanceof Literal index && index.value() instanceof Long place && place < 0) {
            return new Maybe.None(offset);
        }
        Expression isThere = isList ? Optionals.hasIndex(holder, key, offset) : Membership.ofKey(key, holder, offset);
        return held(item, isThere, offset);
    }

    private static boolean holdsNothing(Expression holder) {
        return holder.type() == Scalar.NOTHING
                || holder.type() instanceof ListType list && list.item() == Scalar.NOTHING
                || holder.type() instanceof MapType map && map.value() == Scalar.NOTHING;
    }

    /**
     * Returns an optional of an item of a list or of a value of a map. The optional has no value if this item or value
     * is null.
     */
    private Maybe held(Expression item, Expression isThere, int offset) {
        Nullness nullness = Nullness.of(item);
        if (!nullness.mayBeNull()) {
            return Maybe.when(isThere, item);
        }
        Expression.Variable value = bindings.variable("value", item.type(), nullness, offset);
        return new Maybe.When(
                isThere,
                new Maybe.Bound(value, item, Maybe.when(new Presence(Asked.HAS, value, offset), value), offset));
    }
}
