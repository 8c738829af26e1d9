package io.github.kling4j.validation.generator.differential;

import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.parser.CelMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import io.github.kling4j.validation.generator.oracle.CelJava;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The interpreter of cel-java, over a {@link View}. */
final class Interpreter {

    /** Maps that are data are read by key; all other maps are models. */
    private static final Set<String> DATA = Set.of("votes", "labels", "holes");

    /** Lists that may contain null have items of dynamic type. */
    private static final Pattern DYNAMIC = Pattern.compile("gaps|holes");

    private static final CelCompiler TYPED = compiler(true);
    private static final CelCompiler DYNAMIC_COMPILER = compiler(false);
    private static final CelRuntime RUNTIME = CelJava.runtime();

    private static CelCompiler compiler(boolean areListsTyped) {
        return CelJava.compiler(areListsTyped, presence("has"), presence("given"))
                .setTypeProvider(new TripTypes())
                .addVar("this", TripTypes.TRIP)
                .setResultType(SimpleType.BOOL)
                .build();
    }

    private final Condition condition;
    private final CelRuntime.Program program;

    /** Compiles a condition. */
    Interpreter(Condition condition) {
        this.condition = condition;
        CelCompiler whole = DYNAMIC.matcher(condition.text()).find() ? DYNAMIC_COMPILER : TYPED;
        CelCompiler compiler = condition.forEach().isEmpty()
                ? whole
                : whole.toCompilerBuilder()
                        .addVar("item", TripTypes.itemOf(condition.forEach()))
                        .build();
        try {
            program = RUNTIME.createProgram(compiler.compile(condition.text()).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(condition.text(), e);
        }
    }

    /** Returns where a condition is violated: the indices of items, or {@link CompiledRules#WHOLE}. */
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

    /** An error counts as a violation. */
    private boolean isBroken(Map<String, Object> variables) {
        try {
            return !(boolean) program.eval(variables);
        } catch (CelEvaluationException e) {
            return true;
        }
    }

    /** Presence is a separate field, because the property of a model may have a default. */
    private static CelMacro presence(String name) {
        return CelMacro.newGlobalMacro(name, 1, (factory, target, arguments) -> {
            CelExpr path = arguments.get(0);
            if (path.getKind() != Kind.SELECT) {
                return Optional.of(factory.newGlobalCall("_!=_", path, factory.newStringLiteral("")));
            }
            CelExpr operand = path.select().operand();
            String field = path.select().field();
            boolean isData = operand.getKind() == Kind.MAP
                    || operand.getKind() == Kind.SELECT
                            && DATA.contains(operand.select().field());
            if (!isData) {
                return Optional.of(factory.newSelect(operand, name + " " + field, true));
            }
            CelExpr has = factory.newSelect(operand, field, true);
            return Optional.of(
                    name.equals("has")
                            ? has
                            : factory.newGlobalCall(
                                    "_&&_",
                                    has,
                                    factory.newGlobalCall("_!=_", factory.copy(path), factory.newStringLiteral(""))));
        });
    }
}
