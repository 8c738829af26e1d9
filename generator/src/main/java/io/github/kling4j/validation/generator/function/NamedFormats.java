package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The named formats of Kubernetes, as in {@code format.dns1123Label().validate(text).hasValue()}. {@code validate}
 * returns an optional. If the text does not have the format, the optional contains a list of the problems.
 */
public final class NamedFormats {

    private static final ClassName NAMES = ExpressionRuntime.cel("Names");

    /** The name of the run-time method for each format, by the name of the format. */
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

    private static final String VALIDATION = "@format ";

    private NamedFormats() {}

    /** Returns whether a format with the given name exists. */
    public static boolean isKnown(String name) {
        return METHODS.containsKey(name);
    }

    static Stream<String> names() {
        return METHODS.keySet().stream();
    }

    /**
     * Returns the name of the function that the macro {@code validate} calls for a format. Authors of rules cannot
     * write this name.
     */
    public static String validation(String format) {
        return VALIDATION + format;
    }

    /** Returns the name of the format that a function with the given name validates; empty for other functions. */
    public static Optional<String> validated(String function) {
        return function.startsWith(VALIDATION)
                ? Optional.of(function.substring(VALIDATION.length()))
                : Optional.empty();
    }

    /**
     * Returns the name of the function that tests whether a text does not have a format. Authors of rules cannot write
     * this name.
     */
    public static String hasProblems(String format) {
        return "@problem " + format;
    }

    /**
     * Returns the name of the function that lists the problems of a text. The function fails for a text without
     * problems.
     */
    public static String problems(String format) {
        return "@problems " + format;
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
