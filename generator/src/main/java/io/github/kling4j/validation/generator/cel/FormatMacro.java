package io.github.kling4j.validation.generator.cel;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.parser.CelMacro;
import io.github.kling4j.validation.generator.function.NamedFormats;
import java.util.Optional;

/**
 * The macro {@code validate}. It replaces {@code format.name().validate(text)} and {@code
 * format.named('name').value().validate(text)} by a single call, because the supported profile of CEL has no type for
 * formats.
 */
final class FormatMacro {

    static final CelMacro VALIDATE = CelMacro.newReceiverMacro(
            "validate",
            1,
            (factory, format, text) ->
                    name(format).map(name -> factory.newGlobalCall(NamedFormats.validation(name), text.get(0))));

    private FormatMacro() {}

    private static Optional<String> name(CelExpr format) {
        if (format.getKind() != Kind.CALL || format.call().target().isEmpty()) {
            return Optional.empty();
        }
        CelCall call = format.call();
        CelExpr target = call.target().get();
        boolean isNamed = call.function().equals("value") && target.getKind() == Kind.CALL;
        return (isNamed ? ofNamed(target.call()) : ofCall(call)).filter(NamedFormats::isKnown);
    }

    private static Optional<String> ofCall(CelCall call) {
        return isOfFormats(call) && call.args().isEmpty() ? Optional.of(call.function()) : Optional.empty();
    }

    private static Optional<String> ofNamed(CelCall call) {
        boolean isNamed = isOfFormats(call)
                && call.function().equals("named")
                && call.args().size() == 1
                && call.args().get(0).getKind() == Kind.CONSTANT
                && call.args().get(0).constant().getKind() == CelConstant.Kind.STRING_VALUE;
        return isNamed ? Optional.of(call.args().get(0).constant().stringValue()) : Optional.empty();
    }

    private static boolean isOfFormats(CelCall call) {
        return call.target()
                .filter(space ->
                        space.getKind() == Kind.IDENT && space.ident().name().equals("format"))
                .isPresent();
    }
}
