package io.github.kling4j.validation.generator.differential;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The interpreter of cel-java, over a {@link View}. */
final class Interpreter {

    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

    /** Maps of data are asked for their keys; all others are models. */
    private static final Set<String> DATA = Set.of("votes", "labels", "holes");

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .addMacros(presence("has"), presence("given"))
            .setStandardMacros(
                    CelStandardMacro.ALL, CelStandardMacro.EXISTS, CelStandardMacro.EXISTS_ONE,
                    CelStandardMacro.EXISTS_ONE_NEW, CelStandardMacro.MAP, CelStandardMacro.MAP_FILTER,
                    CelStandardMacro.FILTER)
            .addLibraries(CelExtensions.bindings(), CelExtensions.comprehensions(), CelExtensions.optional())
            .setTypeProvider(new TripTypes())
            .addFunctionDeclarations(declared("sum"), declared("min"), declared("max"))
            .addVar("this", TripTypes.TRIP)
            .setResultType(SimpleType.BOOL)
            .build();

    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .addLibraries(CelExtensions.comprehensions(), CelExtensions.optional())
            .addFunctionBindings(
                    CelFunctionBinding.from("sum_of_list", List.class, numbers ->
                            numbers.isEmpty() ? 0L : reduced(numbers, Math::addExact, Double::sum)),
                    CelFunctionBinding.from(
                            "min_of_list", List.class, numbers -> reduced(numbers, Math::min, Math::min)),
                    CelFunctionBinding.from(
                            "max_of_list", List.class, numbers -> reduced(numbers, Math::max, Math::max)))
            .build();

    private final Condition condition;
    private final CelRuntime.Program program;

    /** Compiles a condition. */
    Interpreter(Condition condition) {
        this.condition = condition;
        CelCompiler compiler = condition.forEach().isEmpty()
                ? COMPILER
                : COMPILER.toCompilerBuilder().addVar("item", TripTypes.itemOf(condition.forEach())).build();
        try {
            program = RUNTIME.createProgram(compiler.compile(condition.text()).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(condition.text(), e);
        }
    }

    /** Returns where a condition is broken: the indices of items, or {@link CompiledRules#WHOLE}. */
    Set<Integer> broken(Map<String, Object> view) {
        if (condition.forEach().isEmpty()) {
            return isBroken(Map.of("this", view)) ? Set.of(CompiledRules.WHOLE) : Set.of();
        }
        List<?> items = (List<?>) view.getOrDefault(condition.forEach(), List.of());
        return IntStream.range(0, items.size())
                .filter(i -> isBroken(Map.of("this", view, "item", items.get(i))))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** An error counts as a broken rule. */
    private boolean isBroken(Map<String, Object> variables) {
        try {
            return !(boolean) program.eval(variables);
        } catch (CelEvaluationException e) {
            return true;
        }
    }

    /** Presence is a question of its own, because the property of a model may have a default. */
    private static CelMacro presence(String name) {
        return CelMacro.newGlobalMacro(name, 1, (factory, target, arguments) -> {
            CelExpr path = arguments.get(0);
            if (path.getKind() != Kind.SELECT) {
                return Optional.of(factory.newGlobalCall("_!=_", path, factory.newStringLiteral("")));
            }
            CelExpr operand = path.select().operand();
            String field = path.select().field();
            boolean isData = operand.getKind() == Kind.MAP
                    || operand.getKind() == Kind.SELECT && DATA.contains(operand.select().field());
            if (!isData) {
                return Optional.of(factory.newSelect(operand, name + " " + field, true));
            }
            CelExpr has = factory.newSelect(operand, field, true);
            return Optional.of(name.equals("has") ? has : factory.newGlobalCall("_&&_", has,
                    factory.newGlobalCall("_!=_", factory.copy(path), factory.newStringLiteral(""))));
        });
    }

    private static CelFunctionDecl declared(String name) {
        CelType number = TypeParamType.create("N");
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newMemberOverload(name + "_of_list", number, ListType.create(number)));
    }

    private static Object reduced(List<?> numbers, BinaryOperator<Long> ofInts, BinaryOperator<Double> ofDoubles) {
        if (numbers.get(0) instanceof Long) {
            return numbers.stream().map(Long.class::cast).reduce(ofInts).orElseThrow();
        }
        return numbers.stream().map(Double.class::cast).reduce(ofDoubles).orElseThrow();
    }
}
