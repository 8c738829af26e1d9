package io.github.kling4j.validation.generator.cel;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import io.github.kling4j.validation.generator.function.NamedFormats;
import java.util.List;
import java.util.Optional;

/**
 * Chains of calls that become one question and one value: {@code list.first()} and {@code list.last()}, and {@code
 * format.name().validate(text)}, each with {@code hasValue()}, {@code value()} or {@code orValue(other)} behind it. All
 * other optionals are left as they are.
 */
final class ChainMacros {

    static final List<CelMacro> ALL = List.of(
            CelMacro.newReceiverMacro(
                    "hasValue",
                    0,
                    (factory, chain, none) -> found(factory, chain).map(Found::isPresent)),
            CelMacro.newReceiverMacro(
                    "value", 0, (factory, chain, none) -> found(factory, chain).map(Found::value)),
            CelMacro.newReceiverMacro(
                    "orValue",
                    1,
                    (factory, chain, other) -> found(factory, chain)
                            .map(found ->
                                    factory.newGlobalCall("_?_:_", found.isPresent(), found.value(), other.get(0)))));

    private ChainMacros() {}

    /** What a chain asks, and what its value is. */
    private record Found(CelExpr isPresent, CelExpr value) {}

    private static Optional<Found> found(CelMacroExprFactory factory, CelExpr chain) {
        if (chain.getKind() != Kind.CALL || chain.call().target().isEmpty()) {
            return Optional.empty();
        }
        CelCall call = chain.call();
        CelExpr target = call.target().get();
        return switch (call.function()) {
            case "first" ->
                call.args().isEmpty() ? Optional.of(item(factory, target, factory.newIntLiteral(0))) : Optional.empty();
            case "last" ->
                call.args().isEmpty()
                        ? Optional.of(item(
                                factory,
                                target,
                                factory.newGlobalCall("_-_", size(factory, target), factory.newIntLiteral(1))))
                        : Optional.empty();
            case "validate" ->
                format(target)
                        .filter(name -> call.args().size() == 1)
                        .map(name -> problems(factory, name, call.args().get(0)));
            default -> Optional.empty();
        };
    }

    private static Found item(CelMacroExprFactory factory, CelExpr list, CelExpr index) {
        return new Found(
                factory.newGlobalCall("_>_", size(factory, list), factory.newIntLiteral(0)),
                factory.newGlobalCall("_[_]", factory.copy(list), index));
    }

    private static CelExpr size(CelMacroExprFactory factory, CelExpr list) {
        return factory.newGlobalCall("size", factory.copy(list));
    }

    private static Found problems(CelMacroExprFactory factory, String name, CelExpr text) {
        return new Found(
                factory.newGlobalCall(NamedFormats.hasProblems(name), text),
                factory.newGlobalCall(NamedFormats.problems(name), factory.copy(text)));
    }

    /** Returns the name of a format: of {@code format.name()}, or of {@code format.named('name').value()}. */
    private static Optional<String> format(CelExpr expression) {
        if (expression.getKind() != Kind.CALL || expression.call().target().isEmpty()) {
            return Optional.empty();
        }
        CelCall call = expression.call();
        CelExpr target = call.target().get();
        if (call.function().equals("value") && target.getKind() == Kind.CALL && isOfFormats(target.call())) {
            CelCall named = target.call();
            boolean isNamed = named.function().equals("named")
                    && named.args().size() == 1
                    && named.args().get(0).getKind() == Kind.CONSTANT;
            return Optional.of(named)
                    .filter(found -> isNamed)
                    .map(found -> found.args().get(0).constant().stringValue())
                    .filter(NamedFormats::isKnown);
        }
        boolean isKnown = isOfFormats(call) && call.args().isEmpty() && NamedFormats.isKnown(call.function());
        return isKnown ? Optional.of(call.function()) : Optional.empty();
    }

    private static boolean isOfFormats(CelCall call) {
        return call.target()
                .filter(space ->
                        space.getKind() == Kind.IDENT && space.ident().name().equals("format"))
                .isPresent();
    }
}
