package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATION;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.check.CheckedRule;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Rule;
import java.util.Optional;

/** Writes the check that calls a rule's method. What the method throws counts as the rule being broken. */
final class MethodCallWriter {

    private final ValidatorType type;
    private final Model model;
    private final CheckedRule checked;
    private final Rule.Method rule;
    private final Check check;

    MethodCallWriter(ValidatorType type, Model model, CheckedRule checked, Rule.Method rule, Check check) {
        this.type = type;
        this.model = model;
        this.checked = checked;
        this.rule = rule;
        this.check = check;
    }

    void write() {
        Optional<Property> list = model.property(rule.forEach().text());
        if (list.isEmpty()) {
            writeCall(CodeBlock.of("$L", check.value()), Optional.empty(), Path.of(""));
        } else {
            ItemLoop.write(check, list.get(), (item, index) -> writeCall(
                    CodeBlock.of("$L, $L", item, check.value()),
                    Optional.of(item),
                    Path.of(list.get().wireName()).index(index)));
        }
        check.body().addStatement("return $L", FOUND_SO_FAR);
    }

    private void writeCall(CodeBlock arguments, Optional<String> item, Path parent) {
        CodeBlock call = CodeBlock.of("$T.$L($L)", rule.owner(), rule.signature().name(), arguments);
        check.body().beginControlFlow("try");
        if (rule.returnsViolation()) {
            writeViolation(call, parent);
        } else {
            writeBoolean(call, item, parent);
        }
        String exception = check.local("e");
        // A method that calls itself without end is broken as well.
        check.body().nextControlFlow(
                "catch ($T | $T $L)", RuntimeException.class, StackOverflowError.class, exception);
        add(CodeBlock.of(
                "$T.failure($S, $L, $L)", VIOLATIONS, rule.ids().get(0).text(), path(parent).expression(), exception));
        check.body().endControlFlow();
    }

    private void writeBoolean(CodeBlock call, Optional<String> item, Path parent) {
        check.body().beginControlFlow("if (!$L)", call);
        CodeBlock message = new MessageWriter(type, model, checked).write(rule.signature().name(), check.value(), item);
        add(CodeBlock.of(
                "new $T(\n$S, $L, $L)", VIOLATION, rule.ids().get(0).text(), path(parent).expression(), message));
        check.body().endControlFlow();
    }

    private void writeViolation(CodeBlock call, Path parent) {
        String broken = check.local("broken");
        check.body().addStatement("$T $L = $L", VIOLATION, broken, call);
        check.body().beginControlFlow("if ($L != null)", broken);
        CodeBlock ids = rule.ids().stream().map(id -> CodeBlock.of("$S", id.text())).collect(CodeBlock.joining(", "));
        CodeBlock declared = CodeBlock.of("$T.declared($L, $L)", VIOLATIONS, broken, ids);
        add(rule.forEach().isEmpty() ? declared : CodeBlock.of("$L.under($L)", declared, parent.expression()));
        check.body().endControlFlow();
    }

    private void add(CodeBlock violation) {
        check.body().addStatement("$1L = $2T.add($1L, $3L)", FOUND_SO_FAR, VIOLATIONS, violation);
    }

    private Path path(Path parent) {
        return rule.on().isEmpty() ? parent : parent.property(rule.on().text());
    }
}
