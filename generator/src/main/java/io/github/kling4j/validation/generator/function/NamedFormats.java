package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Kubernetes' named formats, as in {@code format.dns1123Label().validate(text).hasValue()}. The parser makes one call of
 * such a chain: a format is no value here, nor is what it returns an optional.
 */
public final class NamedFormats {

    private static final ClassName NAMES = ClassName.get("io.github.kling4j.validation.cel", "Names");

    /** The methods of the run time by the names of the formats. */
    private static final Map<String, String> METHODS = new TreeMap<>(Map.ofEntries(
            Map.entry("dns1123Label", "dns1123Label"),
            Map.entry("dns1123Subdomain", "dns1123Subdomain"),
            Map.entry("dns1035Label", "dns1035Label"),
            Map.entry("dns1123LabelPrefix", "dns1123LabelPrefix"),
            Map.entry("dns1123SubdomainPrefix", "dns1123SubdomainPrefix"),
            Map.entry("dns1035LabelPrefix", "dns1035LabelPrefix"),
            Map.entry("qualifiedName", "qualifiedName"),
            Map.entry("labelValue", "labelValue"),
            Map.entry("uri", "uri"),
            Map.entry("uuid", "uuid"),
            Map.entry("byte", "base64"),
            Map.entry("date", "date"),
            Map.entry("datetime", "datetime")));

    static final List<Function> ALL = METHODS.entrySet().stream()
            .flatMap(format -> Stream.of(
                    hasProblems(format.getKey(), format.getValue()), problems(format.getKey(), format.getValue())))
            .toList();

    private NamedFormats() {}

    /** Returns whether there is a format of a name. */
    public static boolean isKnown(String name) {
        return METHODS.containsKey(name);
    }

    /** Returns what asks whether a text is none of a format. No author can write the name. */
    public static String hasProblems(String name) {
        return "@problem " + name;
    }

    /** Returns what tells why a text is none of a format, and fails for one that is. No author can write the name. */
    public static String problems(String name) {
        return "@problems " + name;
    }

    private static Function hasProblems(String name, String method) {
        return Function.of(
                hasProblems(name),
                Form.OPERATOR,
                "validate",
                Overload.of(STRING)
                        .certain((call, writer) -> Java.condition(
                                Java.EQUALITY,
                                "$T.$L($L) != null",
                                NAMES,
                                method,
                                writer.value(call.left()).code())));
    }

    private static Function problems(String name, String method) {
        ListType texts = ListType.of(STRING);
        return Function.of(
                problems(name),
                Form.OPERATOR,
                "validate",
                Overload.of(STRING)
                        .to(texts)
                        .failing((call, writer) -> Java.primary(
                                texts.java(),
                                "$T.requireNonNull($T.$L($L))",
                                Objects.class,
                                NAMES,
                                method,
                                writer.value(call.left()).code())));
    }
}
