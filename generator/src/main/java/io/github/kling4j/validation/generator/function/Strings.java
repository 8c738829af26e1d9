package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Signature;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Overload.Translation;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import java.util.List;

/** The functions of CEL's extension for strings. Positions count code points. */
final class Strings {

    private static final ListType TEXTS = ListType.of(STRING);

    static final List<Function> ALL = List.of(
            member("charAt", "text.charAt(position)", text(STRING, INT).failing(run("charAt"))),
            member(
                    "indexOf",
                    "text.indexOf(part)",
                    text(INT, STRING).certain(run("indexOf")),
                    text(INT, STRING, INT).failing(run("indexOf"))),
            member(
                    "lastIndexOf",
                    "text.lastIndexOf(part)",
                    text(INT, STRING).certain(run("lastIndexOf")),
                    text(INT, STRING, INT).failing(run("lastIndexOf"))),
            member(
                    "substring",
                    "text.substring(start, end)",
                    text(STRING, INT).failing(run("substring")),
                    text(STRING, INT, INT).failing(run("substring"))),
            member(
                    "replace",
                    "text.replace(part, other)",
                    text(STRING, STRING, STRING).certain(run("replace")),
                    text(STRING, STRING, STRING, INT).certain(run("replace"))),
            member(
                    "split",
                    "text.split(separator)",
                    text(TEXTS, STRING).certain(run("split")),
                    text(TEXTS, STRING, INT).certain(run("split"))),
            member(
                    "join",
                    "list.join(separator)",
                    Overload.of(TEXTS).to(STRING).certain(run("join")).with(Trait.READS_ITEMS, Trait.NEEDS_ORDER),
                    Overload.of(TEXTS, STRING)
                            .to(STRING)
                            .certain(run("join"))
                            .with(Trait.READS_ITEMS, Trait.NEEDS_ORDER)),
            member("lowerAscii", "text.lowerAscii()", text(STRING).certain(run("lowerAscii"))),
            member("upperAscii", "text.upperAscii()", text(STRING).certain(run("upperAscii"))),
            member("trim", "text.trim()", text(STRING).certain(run("trim"))),
            member("reverse", "text.reverse()", text(STRING).certain(run("reverse"))),
            Function.of(
                    "strings.quote",
                    Form.GLOBAL,
                    "strings.quote(text)",
                    text(STRING).certain(run("quote"))));

    private Strings() {}

    private static Function member(String name, String written, Overload... overloads) {
        return Function.of(name, Form.MEMBER, written, overloads);
    }

    /**
     * Returns the signature of a function on a text.
     *
     * @param others the types of the operands after the text
     */
    private static Signature text(Type result, Type... others) {
        return Overload.of(STRING).and(others).to(result);
    }

    private static Translation run(String method) {
        return Calls.of("Texts", method);
    }
}
