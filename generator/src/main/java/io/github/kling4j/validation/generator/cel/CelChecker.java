package io.github.kling4j.validation.generator.cel;

import com.google.common.base.Optional;
import dev.cel.checker.CelIdentDecl;
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
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Signature;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.function.Optionals;
import io.github.kling4j.validation.generator.function.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private final Table table;
    private final CelTypes types;
    private final CelOptions options;
    private final List<CelFunctionDecl> declarations = new ArrayList<>();
    /** By the variables in them: one takes longer to fill than a tree takes to check. */
    private final Map<Map<String, Type>, Scope> scopes = new HashMap<>();

    CelChecker(Table table, CelTypes types, CelOptions options) {
        this.table = table;
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
        Env names = Env.unconfigured(errors, types, options);
        variables.forEach((name, type) -> names.add(CelIdentDecl.newIdentDeclaration(name, types.of(type))));
        declared().forEach(names::add);
        return new Scope(names, errors);
    }

    /** The parser counts columns from zero, this from one. */
    private static CelIssue issue(Errors.Error error, Errors errors) {
        Errors.SourceLocation place = errors.getPositionLocation(error.position());
        return CelIssue.formatError(place.line(), place.column() - 1, error.rawMessage());
    }

    /** Everything that expressions can call is declared as the function table says. */
    private List<CelFunctionDecl> declared() {
        if (declarations.isEmpty()) {
            table.functions().forEach(function -> declare(
                    function.name(),
                    function.form(),
                    function.overloads().stream()
                            .map(overload -> new Signature(overload.parameters(), overload.result()))
                            .toList()));
            table.forms().forEach(form -> declare(form.name(), Form.GLOBAL, Stream.concat(
                            form.signatures().stream(),
                            form.name().equals("_[_]") ? Optionals.INDEX.stream() : Stream.empty())
                    .toList()));
            table.optionals().forEach(optional -> declare(optional.name(), optional.form(), optional.signatures()));
            declare(MacroExpansion.MAP_INSERT, Form.OPERATOR, MacroExpansion.INSERTED);
            declare("@not_strictly_false", Form.OPERATOR, List.of(Overload.of(Type.Scalar.BOOL)));
        }
        return declarations;
    }

    private void declare(String name, Form form, List<Signature> signatures) {
        List<CelOverloadDecl> overloads = new ArrayList<>();
        for (Signature signature : signatures) {
            String id = name + overloads.size();
            List<CelType> parameters = signature.parameters().stream().map(types::of).toList();
            CelType result = types.of(signature.result());
            if (form != Form.MEMBER) {
                overloads.add(CelOverloadDecl.newGlobalOverload(id, result, parameters));
            }
            if (form == Form.MEMBER || form == Form.EITHER) {
                overloads.add(CelOverloadDecl.newMemberOverload(id + "member", result, parameters));
            }
        }
        declarations.add(CelFunctionDecl.newFunctionDeclaration(name, overloads));
    }
}
