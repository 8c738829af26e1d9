package io.github.kling4j.validation.generator.cel;

import com.google.common.base.Optional;
import dev.cel.checker.CelIdentDecl;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.Env;
import dev.cel.checker.ExprChecker;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelContainer;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.internal.Errors;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import io.github.kling4j.validation.generator.expression.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * CEL's checker, by the door that leads past protobuf.
 *
 * <p>What cel-java's own front gives the checker, it carries over into messages of protobuf and back. That takes a
 * third of the time that CEL takes to start, and makes newer JDKs warn, in every compilation, of how protobuf reaches
 * memory. This door is deprecated; the jar carries the one version of cel-java that it is known to be in.
 */
@SuppressWarnings("deprecation")
final class CelChecker {

    private static final CelContainer ROOT = CelContainer.ofName("");
    private static final CelStandardDeclarations STANDARD = CelStandardDeclarations.newBuilder().build();
    private static final List<CelFunctionDecl> OURS = List.of(
            ofAnything("given"),
            ofAnything("present"),
            ofAnything(NullComparisons.IS_NULL),
            ofAnything(NullComparisons.IS_NOT_NULL),
            ofNumbers("sum"),
            ofNumbers("min"),
            ofNumbers("max"));

    private final CelTypes types;
    private final CelOptions options;
    /** By the variables in them: one takes longer to fill than a tree takes to check. */
    private final Map<Map<String, Type>, Scope> scopes = new HashMap<>();

    CelChecker(CelTypes types, CelOptions options) {
        this.types = types;
        this.options = options;
    }

    /** All that a text may name, and what was wrong so far. */
    private record Scope(Env names, Errors errors) {}

    /** A tree with a type for each node; no more than that is sure of it when there are issues. */
    record Result(CelAbstractSyntaxTree tree, List<CelIssue> issues) {}

    /**
     * Checks a tree.
     *
     * @param tree as parsed
     * @param text what it was parsed from
     * @param variables the types of its variables
     * @param expected the type that it must have; null for any
     */
    Result check(CelAbstractSyntaxTree tree, String text, Map<String, Type> variables, @Nullable Type expected) {
        Scope scope = scopes.computeIfAbsent(Map.copyOf(variables), this::scope);
        Optional<CelType> result = expected == null ? Optional.absent() : Optional.of(types.of(expected));
        Errors errors = scope.errors();
        int before = errors.getErrorCount();
        errors.enterContext("", text);
        CelAbstractSyntaxTree checked = ExprChecker.typecheck(scope.names(), ROOT, tree, result);
        List<CelIssue> issues =
                errors.getErrors().stream().skip(before).map(error -> issue(error, errors)).toList();
        errors.exitContext();
        return new Result(checked, issues);
    }

    private Scope scope(Map<String, Type> variables) {
        Errors errors = new Errors("", "");
        Env names = Env.standard(STANDARD, errors, types, options);
        variables.forEach((name, type) -> names.add(CelIdentDecl.newIdentDeclaration(name, types.of(type))));
        OURS.forEach(names::add);
        return new Scope(names, errors);
    }

    /** The parser counts columns from zero, this from one. */
    private static CelIssue issue(Errors.Error error, Errors errors) {
        Errors.SourceLocation place = errors.getPositionLocation(error.position());
        return CelIssue.formatError(place.line(), place.column() - 1, error.rawMessage());
    }

    private static CelFunctionDecl ofAnything(String name) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(name, SimpleType.BOOL, TypeParamType.create("A")));
    }

    private static CelFunctionDecl ofNumbers(String name) {
        return CelFunctionDecl.newFunctionDeclaration(
                name,
                ofNumbers(name + "_int", SimpleType.INT, name),
                ofNumbers(name + "_double", SimpleType.DOUBLE, name));
    }

    private static CelOverloadDecl ofNumbers(String id, CelType number, String name) {
        return CelOverloadDecl.newMemberOverload(id, name + " of a list", number, ListType.create(number));
    }
}
