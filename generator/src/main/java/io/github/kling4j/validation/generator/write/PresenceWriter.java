package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATION;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the check of how many of some properties are given. */
final class PresenceWriter {

    private final Rule.Presence rule;
    private final Check check;

    private PresenceWriter(Rule.Presence rule, Check check) {
        this.rule = rule;
        this.check = check;
    }

    static void write(Rule.Presence rule, Model model, Check check) {
        PresenceWriter writer = new PresenceWriter(rule, check);
        List<CodeBlock> given = rule.properties().stream()
                .map(name -> writer.given(model.property(name.text()).orElseThrow()))
                .toList();
        switch (rule.quantity()) {
            case AT_LEAST_ONE -> writer.writeAny(given);
            case AT_MOST_ONE -> writer.writeCount(given, "<=", "at most one of ", " may be given; given are ");
            case EXACTLY_ONE -> writer.writeCount(given, "==", "exactly one of ", " must be given; given are ");
        }
    }

    private void writeAny(List<CodeBlock> given) {
        check.body().beginControlFlow("if ($L)", given.stream().collect(CodeBlock.joining("\n        || ")));
        check.body().addStatement("return $L", FOUND_SO_FAR);
        check.body().endControlFlow();
        report(CodeBlock.of("$S", "at least one of " + names() + " must be given"));
    }

    private void writeCount(List<CodeBlock> given, String kept, String demand, String actual) {
        String count = check.local("given");
        check.body().addStatement("int $L = 0", count);
        for (CodeBlock each : given) {
            check.body().beginControlFlow("if ($L)", each);
            check.body().addStatement("$L++", count);
            check.body().endControlFlow();
        }
        check.body().beginControlFlow("if ($L $L 1)", count, kept);
        check.body().addStatement("return $L", FOUND_SO_FAR);
        check.body().endControlFlow();
        report(CodeBlock.of("$S + $L", demand + names() + actual, count));
    }

    private void report(CodeBlock message) {
        check.body().addStatement(
                "return $T.add($L, new $T(\n$S, $S, $L))",
                VIOLATIONS, FOUND_SO_FAR, VIOLATION, rule.id().text(), rule.path(),
                rule.message().isEmpty() ? message : CodeBlock.of("$S", rule.message().text()));
    }

    private String names() {
        return rule.properties().stream().map(Written::text).collect(Collectors.joining(", "));
    }

    /** Reads the property into a local variable, and returns the condition under which it is given. */
    private CodeBlock given(Property property) {
        Value value = property.value();
        if (value.type().isPrimitive()) {
            return CodeBlock.of("true");
        }
        String variable = check.local(property.accessor());
        check.body().addStatement("$T $L = $L.$L()", value.type(), variable, check.value(), property.accessor());
        if (value.kind() == Value.Kind.OPEN_ENUM) {
            return CodeBlock.of("$1L != null && !$1L.word().isEmpty()", variable);
        }
        return value.emptiable() && !value.isContainer()
                ? CodeBlock.of("$1L != null && !$1L.isEmpty()", variable)
                : CodeBlock.of("$L != null", variable);
    }
}
