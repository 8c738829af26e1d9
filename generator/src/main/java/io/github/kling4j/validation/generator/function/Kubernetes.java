package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Named.CIDR;
import static io.github.kling4j.validation.generator.expression.Type.Named.IP;
import static io.github.kling4j.validation.generator.expression.Type.Named.URL;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.BOOL;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.code.PatternLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Overload.Translation;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.regex.Translation.Steps;
import java.util.List;

/** The functions that Kubernetes adds to CEL. Its functions on lists are in {@link Lists} and {@link Sequences}. */
final class Kubernetes {

    static final List<Function> ALL = List.of(
            Function.of(
                    "ip",
                    Form.EITHER,
                    "ip(text)",
                    Overload.of(STRING).to(IP).failing(addresses("ip")).with(Trait.IS_GLOBAL),
                    Overload.of(CIDR).to(IP).certain(addresses("addressOf")).with(Trait.IS_MEMBER)),
            global("isIP", Overload.of(STRING).certain(addresses("isIp"))),
            global("ip.isCanonical", Overload.of(STRING).failing(addresses("isCanonical"))),
            ofIp("family", INT),
            ofIp("isUnspecified", BOOL),
            ofIp("isLoopback", BOOL),
            ofIp("isLinkLocalMulticast", BOOL),
            ofIp("isLinkLocalUnicast", BOOL),
            ofIp("isGlobalUnicast", BOOL),
            global("cidr", Overload.of(STRING).to(CIDR).failing(addresses("cidr"))),
            global("isCIDR", Overload.of(STRING).certain(addresses("isCidr"))),
            member(
                    "containsIP",
                    "cidr(text).containsIP(ip)",
                    Overload.of(CIDR, STRING).failing(addresses("containsIp")),
                    Overload.of(CIDR, IP).certain(addresses("containsIp"))),
            member(
                    "containsCIDR",
                    "cidr(text).containsCIDR(cidr)",
                    Overload.of(CIDR, STRING).failing(addresses("containsCidr")),
                    Overload.of(CIDR, CIDR).certain(addresses("containsCidr"))),
            member(
                    "prefixLength",
                    "cidr(text).prefixLength()",
                    Overload.of(CIDR).to(INT).certain(addresses("prefixLength"))),
            member("masked", "cidr(text).masked()", Overload.of(CIDR).to(CIDR).certain(addresses("masked"))),
            Function.of(
                    "string",
                    Form.GLOBAL,
                    "string(x)",
                    Overload.of(IP).to(STRING).certain((call, writer) -> writer.value(call.left())),
                    Overload.of(CIDR).to(STRING).certain((call, writer) -> writer.value(call.left()))),
            global("url", Overload.of(STRING).to(URL).failing(Calls.of("Urls", "url"))),
            global("isURL", Overload.of(STRING).certain(Calls.of("Urls", "isUrl"))),
            ofUrl("getScheme", "scheme", STRING),
            ofUrl("getHost", "host", STRING),
            ofUrl("getHostname", "hostname", STRING),
            ofUrl("getPort", "port", STRING),
            ofUrl("getEscapedPath", "escapedPath", STRING),
            ofUrl("getQuery", "query", MapType.of(STRING, ListType.of(STRING))),
            member(
                    "find",
                    "text.find(pattern)",
                    Overload.of(STRING, STRING)
                            .to(STRING)
                            .certain(finder("find"))
                            .with(Trait.TAKES_PATTERN)),
            member(
                    "findAll",
                    "text.findAll(pattern)",
                    Overload.of(STRING, STRING)
                            .to(ListType.of(STRING))
                            .certain(finder("findAll"))
                            .with(Trait.TAKES_PATTERN),
                    Overload.of(STRING, STRING, INT)
                            .to(ListType.of(STRING))
                            .certain(finder("findAll"))
                            .with(Trait.TAKES_PATTERN)));

    private Kubernetes() {}

    private static Function global(String name, Overload overload) {
        return Function.of(name, Form.GLOBAL, name + "(text)", overload);
    }

    private static Function member(String name, String written, Overload... overloads) {
        return Function.of(name, Form.MEMBER, written, overloads);
    }

    private static Function ofIp(String name, Type result) {
        return member(
                name, "ip(text)." + name + "()", Overload.of(IP).to(result).certain(addresses(name)));
    }

    private static Function ofUrl(String name, String method, Type result) {
        return member(
                name, "url(text)." + name + "()", Overload.of(URL).to(result).certain(Calls.of("Urls", method)));
    }

    private static Translation addresses(String method) {
        return Calls.of("Addresses", method);
    }

    /**
     * Returns a call of a method of a constant {@code PatternFinder}. The pattern is a literal, because the compilation
     * of the rule refuses other patterns.
     */
    private static Translation finder(String method) {
        return (call, writer) -> {
            String pattern = ((Literal) call.right()).text();
            String constant =
                    writer.constants().add("finder", PatternLiteral.FINDER, PatternLiteral.finder(Steps.of(pattern)));
            Java text = writer.value(call.left());
            return call.operands().size() == 2
                    ? Java.primary(call.type().java(), "$L.$L($L)", constant, method, text.code())
                    : Java.primary(
                            call.type().java(),
                            "$L.$L($L, $L)",
                            constant,
                            method,
                            text.code(),
                            writer.value(call.operands().get(2)).asLong());
        };
    }
}
