package io.github.kling4j.validation.generator.cel;

import com.palantir.javapoet.ClassName;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import dev.cel.parser.CelStandardMacro;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.function.Table;
import io.github.kling4j.validation.generator.model.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parses and type-checks expressions. */
public final class CelFrontEnd {

    /**
     * The options of cel-java. Comparisons between numbers of different types, which the CEL specification requires,
     * must be enabled explicitly.
     */
    private static final CelOptions OPTIONS = CelOptions.current()
            .populateMacroCalls(true)
            .enableHeterogeneousNumericComparisons(true)
            .enableQuotedIdentifierSyntax(true)
            .enableOptionalSyntax(true)
            .build();

    private static final CelParser PARSER = CelParserFactory.standardCelParserBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addMacros(ExtensionMacros.ALL)
            .addMacros(FormatMacro.VALIDATE)
            .addMacros(MacroExpansion.ALL)
            .build();

    private final Table table;
    private final CelTypes types;
    private final CelChecker checker;

    /**
     * Creates a front end.
     *
     * @param models finds the model of a type
     * @param table the functions that expressions can call
     */
    public CelFrontEnd(Function<ClassName, Optional<Model>> models, Table table) {
        this.table = table;
        this.types = new CelTypes(models);
        this.checker = new CelChecker(table, types, OPTIONS);
    }

    /**
     * The result of a check: an expression, or diagnostics at offsets of the text.
     *
     * @param expression the type-checked expression; null if there are diagnostics
     * @param found the diagnostics, in the order in which they were found
     */
    public record Result(@Nullable Expression expression, List<Diagnostic> found) {}

    /**
     * Parses and type-checks an expression.
     *
     * @param text the source text of the expression
     * @param variables the variables that the expression can read
     * @param expected the required type of the expression; null for any type
     */
    public Result check(String text, List<Variable> variables, @Nullable Type expected) {
        Map<String, Type> typed = typed(variables);
        types.forgetAsked();
        CelValidationResult parsed = PARSER.parse(text);
        if (parsed.hasError()) {
            return new Result(null, new CelMessages(text, types, typed).ofSyntax(parsed.getErrors()));
        }
        List<Diagnostic> outside = ProfileCheck.of(table, tree(parsed), text, typed.keySet());
        if (!outside.isEmpty()) {
            return new Result(null, outside);
        }
        CelChecker.Result checked = checker.check(NullComparisons.replaced(tree(parsed), text), text, typed, expected);
        if (!checked.issues().isEmpty()) {
            return new Result(null, new CelMessages(text, types, typed).ofTypes(checked.issues()));
        }
        try {
            Expression read = new CelReader(text, checked.tree(), types, table, variables).read();
            return expected == null || read.type().equals(expected)
                    ? new Result(read, List.of())
                    : new Result(
                            null,
                            List.of(ExpressionCatalogue.WRONG_TYPE.in(
                                    read.offset(), read.type().cel(), expected.cel())));
        } catch (Diagnostic.Thrown refused) {
            return new Result(null, List.of(refused.diagnostic()));
        }
    }

    /**
     * Returns the first syntax error of an expression; an empty list if there is none. Names and types are not checked.
     *
     * @param text the source text of the expression
     * @param variables the variables that the expression can read
     */
    public List<Diagnostic> syntax(String text, List<Variable> variables) {
        CelValidationResult parsed = PARSER.parse(text);
        return parsed.hasError()
                ? new CelMessages(text, types, typed(variables)).ofSyntax(parsed.getErrors())
                : List.of();
    }

    private static Map<String, Type> typed(List<Variable> variables) {
        return variables.stream().collect(Collectors.toMap(Variable::name, Variable::type));
    }

    private static CelAbstractSyntaxTree tree(CelValidationResult result) {
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw new IllegalStateException(e);
        }
    }
}
