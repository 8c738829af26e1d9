package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Binding;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Index;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Logic;
import io.github.kling4j.validation.generator.expression.Expression.Not;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.MapLiteral;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Type.Holder;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Undeclared;
import io.github.kling4j.validation.generator.expression.Visitor;
import io.github.kling4j.validation.generator.function.Comparisons;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Translates each kind of expression. */
final class Values implements Visitor<Java> {

    private final Translator translator;
    private final LogicTranslator logic;
    private final Macros macros;

    Values(Translator translator, LogicTranslator logic, Macros macros) {
        this.translator = translator;
        this.logic = logic;
        this.macros = macros;
    }

    @Override
    public Java literal(Literal literal) {
        if (literal.value() instanceof BigDecimal number) {
            return translator.forms().decimal(number);
        }
        if (literal.type() == Scalar.BYTES) {
            return bytes(literal);
        }
        Java value = Literals.of(literal.value());
        return literal.type() == Scalar.UINT ? value.widened() : value;
    }

    private Java bytes(Literal literal) {
        CodeBlock bytes = CodeBlock.of(
                "$L.getBytes($T.ISO_8859_1)", Literals.of(literal.value()).receiver(), StandardCharsets.class);
        return Java.constant(
                CodeBlock.of(
                        "$L", translator.constants().add("bytes", literal.type().java(), bytes)),
                literal.type().java());
    }

    @Override
    public Java variable(Variable variable) {
        return translator.variable(variable.name());
    }

    @Override
    public Java select(Select select) {
        return translator.reads().value(select, translator.value(select.operand()));
    }

    @Override
    public Java undeclared(Undeclared undeclared) {
        return translator.reads().raw(undeclared, translator.value(undeclared.operand()));
    }

    @Override
    public Java index(Index index) {
        Java item = held(index);
        boolean isLiteral = index.container() instanceof ListLiteral || index.container() instanceof MapLiteral;
        boolean isAlwaysThere = isLiteral || !translator.reads().mustBeThere(index);
        String name = index.container().type() instanceof ListType ? "item" : "value";
        return translator
                .forms()
                .converted(
                        index.type(), isAlwaysThere ? item : translator.reads().present(name, item));
    }

    /** Returns the unconverted item of a list or value of a map. It may be null. */
    Java held(Index index) {
        Java container = translator.value(index.container());
        if (index.container().type() instanceof MapType map) {
            CodeBlock key = translator.key(index.key(), map).code();
            return Java.primary(map.held(), "$T.at($L, $L)", ExpressionRuntime.EXPRESSIONS, container.code(), key);
        }
        ListType list = (ListType) index.container().type();
        CodeBlock key = translator.value(index.key()).asLong();
        if (list.holder() != Holder.ARRAY) {
            return Java.primary(list.held(), "$T.at($L, $L)", ExpressionRuntime.EXPRESSIONS, container.code(), key);
        }
        Java array = translator.body().simple(container, "items");
        return Java.primary(
                list.held(), "$1L[$2T.index($3L, $1L.length)]", array.code(), ExpressionRuntime.EXPRESSIONS, key);
    }

    @Override
    public Java presence(Presence presence) {
        return logic.presence(presence, false);
    }

    @Override
    public Java not(Not not) {
        return logic.negated(not.operand());
    }

    @Override
    public Java logic(Logic chain) {
        return logic.translate(chain);
    }

    @Override
    public Java conditional(Conditional conditional) {
        return logic.conditional(conditional);
    }

    @Override
    public Java operation(Operation operation) {
        return enumConstant(operation)
                .orElseGet(() -> operation.overload().java().of(operation, translator));
    }

    /**
     * Returns a direct comparison of an enum value with a constant, without a conversion to text; empty if the
     * operation is not such a comparison.
     */
    private Optional<Java> enumConstant(Operation operation) {
        Optional<Boolean> isEqual = Comparisons.equality(operation);
        if (isEqual.isEmpty() || operation.left().type() != Scalar.STRING) {
            return Optional.empty();
        }
        boolean isWordFirst = operation.left() instanceof Literal;
        Expression word = isWordFirst ? operation.left() : operation.right();
        return translator
                .heldIn(isWordFirst ? operation.right() : operation.left())
                .flatMap(held -> translator
                        .forms()
                        .constant(held.type(), word)
                        .map(constant -> Java.condition(
                                Java.EQUALITY,
                                isEqual.get() ? "$L == $L" : "$L != $L",
                                held.receiver(),
                                constant.code())));
    }

    @Override
    public Java comprehension(Comprehension macro) {
        return macros.translate(macro);
    }

    @Override
    public Java binding(Binding binding) {
        Variable variable = binding.variable();
        boolean mayBeNull = variable.nullness().mayBeNull();
        Java value = mayBeNull ? translator.held(binding.value()) : translator.value(binding.value());
        Java held = translator.body().simple(value, variable.name().replaceFirst("^\\$\\d+", ""));
        translator.bind(variable.name(), variable.type(), held);
        translator.reads().open(variable, held, List.of(binding.body()));
        return translator.value(binding.body());
    }

    @Override
    public Java list(ListLiteral list) {
        boolean mayHoldNull = Nullness.of(list).item().mayBeNull();
        List<CodeBlock> items = list.items().stream()
                .map(item -> mayHoldNull && Nullness.of(item).mayBeNull() ? boxedOrNull(item) : boxed(item))
                .toList();
        TypeName type = list.type().java();
        return !items.isEmpty() && list.isConstant()
                ? Java.constant(
                        CodeBlock.of("$L", translator.constants().addAll("values", List.class, type, items)), type)
                : Java.primary(
                        type,
                        mayHoldNull ? "$T.<$T>asList($L)" : "$T.<$T>of($L)",
                        mayHoldNull ? Arrays.class : List.class,
                        ((ParameterizedTypeName) type).typeArguments().get(0),
                        CodeBlock.join(items, ", "));
    }

    /** Generates a map that keeps the order of its keys, in contrast to {@code Map.of}. */
    @Override
    public Java map(MapLiteral map) {
        List<TypeName> types = ((ParameterizedTypeName) map.type().java()).typeArguments();
        CodeBlock code = CodeBlock.of(
                "$T.map($L, $L)",
                ExpressionRuntime.EXPRESSIONS,
                listed(map.keys(), types.get(0)),
                listed(map.values(), types.get(1)));
        return new Java(code, map.type().java(), Java.PRIMARY, false);
    }

    private CodeBlock listed(List<Expression> parts, TypeName type) {
        CodeBlock items = parts.stream().map(this::boxed).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.<$T>of($L)", List.class, type, items);
    }

    /**
     * Returns the Java code of a value that will be boxed. A value of the type {@code long} is written as a {@code
     * long}, because an {@code int} would be boxed to {@code Integer}.
     */
    private CodeBlock boxed(Expression expression) {
        Java value = translator.value(expression);
        return expression.type().java().equals(TypeName.LONG) ? value.asLong() : value.code();
    }

    private CodeBlock boxedOrNull(Expression item) {
        Java held = translator.held(item);
        if (held.type().equals(item.type().java().box())) {
            return held.code();
        }
        Java each = translator.body().simple(held, "value");
        Java value = translator.forms().converted(item.type(), each);
        return CodeBlock.of(
                "$L == null ? null : $L", each.code(), item.type() == Scalar.INT ? value.asLong() : value.code());
    }
}
