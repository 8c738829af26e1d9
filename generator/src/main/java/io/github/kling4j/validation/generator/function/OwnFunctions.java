package io.github.kling4j.validation.generator.function;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Type.Struct;
import io.github.kling4j.validation.generator.expression.Types;
import io.github.kling4j.validation.generator.expression.Writer;
import io.github.kling4j.validation.generator.model.OwnFunction;
import io.github.kling4j.validation.generator.model.Rule.Signature;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Converts methods with {@code @CelFunction} to entries of the function table. */
public final class OwnFunctions {

    private static final Map<TypeName, Scalar> SCALARS = Map.ofEntries(
            Map.entry(TypeName.BOOLEAN, Scalar.BOOL),
            Map.entry(TypeName.LONG, Scalar.INT),
            Map.entry(TypeName.DOUBLE, Scalar.DOUBLE),
            Map.entry(TypeName.BOOLEAN.box(), Scalar.BOOL),
            Map.entry(TypeName.LONG.box(), Scalar.INT),
            Map.entry(TypeName.DOUBLE.box(), Scalar.DOUBLE),
            Map.entry(Scalar.STRING.java(), Scalar.STRING),
            Map.entry(Scalar.BYTES.java(), Scalar.BYTES),
            Map.entry(Scalar.DECIMAL.java(), Scalar.DECIMAL),
            Map.entry(Times.INSTANT, Scalar.TIMESTAMP),
            Map.entry(Scalar.DURATION.java(), Scalar.DURATION),
            Map.entry(Scalar.DATE.java(), Scalar.DATE),
            Map.entry(Scalar.DATE_TIME.java(), Scalar.DATE_TIME));

    private OwnFunctions() {}

    /**
     * Returns the entry of the function table for a method whose parameter types and result type are valid.
     *
     * @param isModel returns whether a type is a model
     */
    public static Function of(OwnFunction method, Predicate<ClassName> isModel) {
        Signature signature = method.signature();
        Type[] parameters = signature.parameters().stream()
                .map(parameter -> type(parameter, isModel).orElseThrow())
                .toArray(Type[]::new);
        Type result = type(signature.returns(), isModel).orElseThrow();
        Overload overload = Overload.of(parameters)
                .to(result)
                .failing((call, writer) -> call(method, call, writer))
                .with(Trait.IS_METHOD);
        return Function.of(
                signature.name(), parameters.length == 0 ? Form.GLOBAL : Form.EITHER, written(signature), overload);
    }

    private static String written(Signature signature) {
        return IntStream.range(0, signature.parameters().size())
                .mapToObj(i -> String.valueOf((char) ('x' + i % 3)))
                .collect(Collectors.joining(", ", signature.name() + "(", ")"));
    }

    /**
     * Returns the Java code of a call of a method. The call fails if the result is null, because null is not a value of
     * the result type in CEL.
     */
    private static Java call(OwnFunction method, Operation call, Writer writer) {
        TypeName returns = method.signature().returns();
        List<Expression> operands = call.operands().stream()
                .map(operand -> operand.type() == Scalar.TIMESTAMP ? Times.instant(operand) : operand)
                .toList();
        Java result = Calls.on(method.owner(), method.signature().name(), returns)
                .of((Operation) call.with(operands), writer);
        return returns.isPrimitive()
                ? result
                : Java.primary(returns, "$T.requireNonNull($L)", Objects.class, result.code());
    }

    /** Returns the type that a Java type has in expressions; empty if expressions do not support the Java type. */
    public static Optional<Type> type(TypeName java, Predicate<ClassName> isModel) {
        if (SCALARS.containsKey(java)) {
            return Optional.of(SCALARS.get(java));
        }
        if (java instanceof ParameterizedTypeName generic) {
            List<TypeName> arguments = generic.typeArguments();
            Optional<Type> held = type(arguments.get(arguments.size() - 1), isModel);
            if (generic.rawType().equals(ClassName.get(List.class))) {
                return held.map(item -> new ListType(item, arguments.get(0)));
            }
            return generic.rawType().equals(ClassName.get(Map.class))
                    ? type(arguments.get(0), isModel)
                            .filter(key -> Types.isKey(key) || key == Scalar.TIMESTAMP)
                            .flatMap(key ->
                                    held.map(value -> new MapType(key, value, arguments.get(0), arguments.get(1))))
                    : Optional.empty();
        }
        return java instanceof ClassName name && isModel.test(name) ? Optional.of(new Struct(name)) : Optional.empty();
    }
}
