package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.BOOL;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.DOUBLE;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Translation;
import java.util.List;

/** The functions that protovalidate adds to CEL, except {@code unique}, which is in {@link Sequences}. */
final class Protovalidate {

    private static final ClassName DOUBLES = ClassName.get(Double.class);
    private static final Translation IS_IP = Calls.of("Hosts", "isIp");
    private static final Translation IS_PREFIX = Calls.of("Hosts", "isIpPrefix");

    static final List<Function> ALL = List.of(
            member("isEmail", "", Overload.of(STRING).certain(Calls.of("Hosts", "isEmail"))),
            member("isHostname", "", Overload.of(STRING).certain(Calls.of("Hosts", "isHostname"))),
            member("isHostAndPort", "true", Overload.of(STRING, BOOL).certain(Calls.of("Hosts", "isHostAndPort"))),
            member(
                    "isIp",
                    "",
                    Overload.of(STRING).certain(IS_IP),
                    Overload.of(STRING, INT).certain(IS_IP)),
            member(
                    "isIpPrefix",
                    "",
                    Overload.of(STRING).certain(IS_PREFIX),
                    Overload.of(STRING, INT).certain(IS_PREFIX),
                    Overload.of(STRING, BOOL).certain(IS_PREFIX),
                    Overload.of(STRING, INT, BOOL).certain(IS_PREFIX)),
            member("isUri", "", Overload.of(STRING).certain(Calls.of("Uris", "isUri"))),
            member("isUriRef", "", Overload.of(STRING).certain(Calls.of("Uris", "isUriRef"))),
            member("isNan", "", Overload.of(DOUBLE).certain(Calls.on(DOUBLES, "isNaN", TypeName.BOOLEAN))),
            member(
                    "isInf",
                    "",
                    Overload.of(DOUBLE).certain(Calls.on(DOUBLES, "isInfinite", TypeName.BOOLEAN)),
                    Overload.of(DOUBLE, INT).certain(Calls.of("Numbers", "isInfinite"))));

    private Protovalidate() {}

    private static Function member(String name, String operands, Overload... overloads) {
        return Function.of(name, Form.MEMBER, "x." + name + "(" + operands + ")", overloads);
    }
}
