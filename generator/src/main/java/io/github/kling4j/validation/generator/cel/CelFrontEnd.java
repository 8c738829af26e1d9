package io.github.kling4j.validation.generator.cel;

import com.palantir.javapoet.ClassName;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Problem;
import io.github.kling4j.validation.generator.expression.Refusal;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Types;
import io.github.kling4j.validation.generator.model.Model;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parses and checks expressions. */
public final class CelFrontEnd {

    /** As {@code cel-spec} orders overloads: nothing is found for numbers of two kinds unless this is on. */
    private static final CelOptions OPTIONS = CelOptions.current()
            .populateMacroCalls(true)
            .retainUnbalancedLogicalExpressions(true)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private final CelTypes types;
    /** By the variables that they know: one takes long to make, and serves for any number of texts. */
    private final Map<Map<String, Type>, CelCompiler> compilers = new HashMap<>();

    /**
     * Makes a front end.
     *
     * @param models finds the model of a type
     */
    public CelFrontEnd(Function<ClassName, Optional<Model>> models) {
        this.types = new CelTypes(models);
    }

    /**
     * What came of a text: an expression, or problems.
     *
     * @param expression null when there are problems
     * @param problems in the order of the text
     */
    public record Result(@Nullable Expression expression, List<Problem> problems) {}

    /**
     * Parses and checks a text.
     *
     * @param text the expression
     * @param variables the types of its variables
     * @param expected the type that it must have; null for any
     */
    public Result check(String text, Map<String, Type> variables, @Nullable Type expected) {
        types.forgetAsked();
        CelValidationResult result =
                compilers.computeIfAbsent(Map.copyOf(variables), this::compiler).compile(text);
        CelProblems problems = new CelProblems(text, types, variables);
        if (result.hasError()) {
            return new Result(null, problems.of(result.getErrors()));
        }
        try {
            Expression expression = new CelReader(text, tree(result), types, variables).read();
            refuseOther(expected, expression);
            return new Result(expression, List.of());
        } catch (Refusal refusal) {
            return new Result(null, List.of(refusal.problem()));
        }
    }

    private static CelAbstractSyntaxTree tree(CelValidationResult result) {
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** CEL's checker could do this, but would start all of protobuf for it: half of the time that it takes to start. */
    private static void refuseOther(@Nullable Type expected, Expression expression) {
        if (expected != null && !expected.equals(expression.type())) {
            throw new Refusal(
                    "this is " + Types.name(expression.type()) + ", and must be " + Types.name(expected),
                    expression.offset());
        }
    }

    private CelCompiler compiler(Map<String, Type> variables) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(types)
                .addFunctionDeclarations(
                        CelFunctionDecl.newFunctionDeclaration(
                                "given",
                                CelOverloadDecl.newGlobalOverload("given", SimpleType.BOOL, TypeParamType.create("A"))),
                        ofNumbers("sum"),
                        ofNumbers("min"),
                        ofNumbers("max"));
        variables.forEach((name, type) -> builder.addVar(name, types.of(type)));
        return builder.build();
    }

    private static CelFunctionDecl ofNumbers(String name) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, ofNumbers(name + "_int", SimpleType.INT, name), ofNumbers(name + "_double", SimpleType.DOUBLE, name));
    }

    private static CelOverloadDecl ofNumbers(String id, CelType number, String name) {
        return CelOverloadDecl.newMemberOverload(id, name + " of a list", number, ListType.create(number));
    }
}
