package io.github.kling4j.validation.generator.write;

import io.github.kling4j.validation.generator.compile.CompiledInterface;
import io.github.kling4j.validation.generator.compile.CompiledRule;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.RulePath;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Converts the rules of an interface to JSON, for documentation and for other programming languages. There is one entry
 * for each id, in the order of evaluation. An entry contains the expression after the expansion of rule annotations.
 */
final class RuleData {

    private RuleData() {}

    static String of(CompiledInterface checked) {
        return checked.rules().stream()
                .flatMap(RuleData::of)
                .collect(Collectors.joining(
                        ",\n",
                        "{\n  \"model\": "
                                + JsonText.quoted(checked.declaration().model().toString()) + ",\n  \"rules\": [\n",
                        "\n  ]\n}\n"));
    }

    private static Stream<String> of(CompiledRule rule) {
        return rule.paths().stream().map(path -> of(rule, path));
    }

    private static String of(CompiledRule checked, RulePath rule) {
        boolean isCondition = checked.rule() instanceof Rule.Condition;
        return Stream.of(
                        text("id", rule.id()),
                        text("path", rule.path()),
                        text("forEach", checked.forEach()),
                        text(
                                "expression",
                                isCondition
                                        ? ((Rule.Condition) checked.rule())
                                                .expr()
                                                .text()
                                        : ""),
                        text(
                                "method",
                                isCondition
                                        ? ""
                                        : ((Rule.Method) checked.rule())
                                                .signature()
                                                .name()),
                        text("message", message(checked.rule())),
                        "\"advice\": " + checked.rule().advice())
                .collect(Collectors.joining(",\n      ", "    {\n      ", "\n    }"));
    }

    /** Returns the message as written, with expressions in braces; empty for a method that creates its own message. */
    private static String message(Rule rule) {
        return rule instanceof Rule.Condition condition
                ? condition.message().text()
                : ((Rule.Method) rule).message().text();
    }

    private static String text(String name, String value) {
        return JsonText.quoted(name) + ": " + JsonText.quoted(value);
    }
}
