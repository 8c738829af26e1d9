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
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExprVisitor;
import dev.cel.common.internal.Errors;
import dev.cel.common.types.CelType;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Signature;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.function.Optionals;
import io.github.kling4j.validation.generator.function.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls the type checker of cel-java without protobuf.
 *
 * <p>The public API of cel-java converts types to protobuf messages and back. The conversion takes a third of CEL's
 * start-up time, and newer JDKs print a warning about protobuf's memory access in every compilation. The API used here
 * is deprecated, but cannot disappear, because the processor's jar contains the version of cel-java that the processor
 * was tested with.
 */
@SuppressWarnings("deprecation")
final class CelChecker {

    private static final CelContainer ROOT = CelContainer.ofName("");

    private final Table table;
    private final CelTypes types;
    private final CelOptions options;
    /** The declarations of functions, by the last part of their names. */
    private final Map<String, List<CelFunctionDecl>> declarations = new HashMap<>();
    /**
     * The scopes, by the types of their variables. They are reused, and contain only functions that an expression calls,
     * because filling a scope takes longer than checking an expression.
     */
    private final Map<Map<String, Type>, Scope> scopes = new HashMap<>();

    CelChecker(Table table, CelTypes types, CelOptions options) {
        this.table = table;
        this.types = types;
        this.options = options;
    }

    /** The declared names, the errors found so far, and the names of the functions that were declared. */
    private record Scope(Env names, Errors errors, Set<String> functions) {}

    /** A syntax tree with a type for each node, and the issues found. If there are issues, the types may be wrong. */
    record Result(CelAbstractSyntaxTree tree, List<CelIssue> issues) {}

    /**
     * Type-checks an expression.
     *
     * @param tree the parsed expression
     * @param text the source text of the expression
     * @param variables the types of the variables, by name
     * @param expected the required type of the expression; null for any type
     */
    Result check(CelAbstractSyntaxTree tree, String text, Map<String, Type> variables, @Nullable Type expected) {
        Scope scope = scopes.computeIfAbsent(Map.copyOf(variables), this::scope);
        Optional<CelType> result = expected == null ? Optional.absent() : Optional.of(types.of(expected));
        called(tree).stream()
                .filter(scope.functions()::add)
                .flatMap(name -> declarations.computeIfAbsent(name, this::declared).stream())
                .forEach(scope.names()::add);
        Errors errors = scope.errors();
        int before = errors.getErrorCount();
        errors.enterContext("", text);
        CelAbstractSyntaxTree checked = ExprChecker.typecheck(scope.names(), ROOT, tree, result);
        List<CelIssue> issues = errors.getErrors().stream()
                .skip(before)
                .map(error -> issue(error, errors))
                .toList();
        errors.exitContext();
        return new Result(checked, issues);
    }

    private Scope scope(Map<String, Type> variables) {
        Errors errors = new Errors("", "");
        Env names = Env.unconfigured(errors, types, options);
        variables.forEach((name, type) -> names.add(CelIdentDecl.newIdentDeclaration(name, types.of(type))));
        return new Scope(names, errors, new HashSet<>());
    }

    /**
     * Converts an error of the type checker to an issue. The checker counts columns from one, but issues count them
     * from zero.
     */
    private static CelIssue issue(Errors.Error error, Errors errors) {
        Errors.SourceLocation place = errors.getPositionLocation(error.position());
        return CelIssue.formatError(place.line(), place.column() - 1, error.rawMessage());
    }

    /** Returns the names of the called functions and operators, without namespaces. */
    private static Set<String> called(CelAbstractSyntaxTree tree) {
        Set<String> names = new LinkedHashSet<>();
        CelExprVisitor visitor = new CelExprVisitor() {
            @Override
            protected void visit(CelExpr node, CelCall call) {
                // A dot at the beginning makes a name absolute. The declaration has the name without it.
                names.add(call.function().replaceFirst("^\\.", ""));
                super.visit(node, call);
            }
        };
        visitor.visit(tree);
        return names;
    }

    private static boolean isNamed(String whole, String name) {
        return whole.equals(name) || whole.endsWith("." + name);
    }

    /** Returns the declarations of the functions with a name, in any namespace. */
    private List<CelFunctionDecl> declared(String name) {
        Stream<CelFunctionDecl> functions = table.functions().stream()
                .filter(function -> isNamed(function.name(), name))
                .map(this::declaration);
        Stream<CelFunctionDecl> forms = table.forms().stream()
                .filter(form -> isNamed(form.name(), name))
                .map(form -> declaration(
                        form.name(),
                        Form.GLOBAL,
                        Stream.concat(
                                        form.signatures().stream(),
                                        name.equals("_[_]") ? Optionals.INDEX.stream() : Stream.empty())
                                .toList()));
        Stream<CelFunctionDecl> optionals = table.optionals().stream()
                .filter(optional -> isNamed(optional.name(), name))
                .map(optional -> declaration(optional.name(), optional.form(), optional.signatures()));
        Stream<CelFunctionDecl> ofMacros = switch (name) {
            case MacroExpansion.MAP_INSERT -> Stream.of(declaration(name, Form.OPERATOR, MacroExpansion.INSERTED));
            case "@not_strictly_false" ->
                Stream.of(declaration(name, Form.OPERATOR, List.of(Overload.of(Type.Scalar.BOOL))));
            default -> Stream.empty();
        };
        return Stream.of(functions, forms, optionals, ofMacros)
                .flatMap(each -> each)
                .toList();
    }

    /**
     * Returns the overloads of a function to declare to the type checker, which refuses overlapping overloads. The
     * checker has no type for decimals. It treats a decimal as a value of any type, so decimals also match the
     * overloads for other numbers. Therefore the numeric results of a function that can return a decimal are declared
     * as values of any type. If the other overloads do not take numbers of all types, the overloads for decimals
     * replace those that they overlap. Overlapping user methods are declared as one overload.
     */
    private static Stream<Declared> declared(Function function) {
        Overload first = function.overloads().get(0);
        if (first.is(Trait.IS_METHOD)) {
            return MethodSignatures.of(function.overloads()).stream().map(each -> new Declared(first, each));
        }
        Predicate<Overload> takesDecimals =
                overload -> overload.parameters().stream().anyMatch(Type::isOfDecimals);
        List<Overload> ofDecimals =
                function.overloads().stream().filter(takesDecimals).toList();
        List<Overload> others =
                function.overloads().stream().filter(takesDecimals.negate()).toList();
        boolean makesDecimals = ofDecimals.stream().anyMatch(overload -> overload.result() == Type.Scalar.DECIMAL);
        boolean isCovered =
                !makesDecimals || others.stream().anyMatch(overload -> overload.result() == Type.Scalar.DOUBLE);
        return withUncovered(isCovered ? others : ofDecimals, isCovered ? ofDecimals : others)
                .map(overload -> new Declared(
                        overload,
                        new Signature(
                                overload.parameters(), makesDecimals ? open(overload.result()) : overload.result())));
    }

    /** Returns the first overloads, and those of the others that overlap none of them. */
    private static Stream<Overload> withUncovered(List<Overload> first, List<Overload> others) {
        return Stream.concat(
                first.stream(),
                others.stream()
                        .filter(other -> first.stream()
                                .noneMatch(each -> MethodSignatures.overlap(each.parameters(), other.parameters()))));
    }

    private static Type open(Type result) {
        return result == Type.Scalar.INT || result == Type.Scalar.DOUBLE ? Type.Scalar.DECIMAL : result;
    }

    /** An overload, and the signature that is declared to the type checker for it. */
    private record Declared(Overload overload, Signature signature) {}

    private CelFunctionDecl declaration(Function function) {
        List<CelOverloadDecl> overloads = new ArrayList<>();
        declared(function).forEach(each -> {
            Signature signature = each.signature();
            String id = function.name() + overloads.size();
            if (function.isDeclared(each.overload(), false)) {
                overloads.add(CelOverloadDecl.newGlobalOverload(id, result(signature), parameters(signature)));
            }
            if (function.isDeclared(each.overload(), true)) {
                overloads.add(
                        CelOverloadDecl.newMemberOverload(id + "member", result(signature), parameters(signature)));
            }
        });
        return CelFunctionDecl.newFunctionDeclaration(function.name(), overloads);
    }

    private CelFunctionDecl declaration(String name, Form form, List<Signature> signatures) {
        List<CelOverloadDecl> overloads = signatures.stream()
                .map(signature -> overload(name + signatures.indexOf(signature), form, signature))
                .toList();
        return CelFunctionDecl.newFunctionDeclaration(name, overloads);
    }

    private CelOverloadDecl overload(String id, Form form, Signature signature) {
        return form == Form.MEMBER
                ? CelOverloadDecl.newMemberOverload(id, result(signature), parameters(signature))
                : CelOverloadDecl.newGlobalOverload(id, result(signature), parameters(signature));
    }

    private CelType result(Signature signature) {
        return types.of(signature.result());
    }

    private List<CelType> parameters(Signature signature) {
        return signature.parameters().stream().map(types::of).toList();
    }
}
