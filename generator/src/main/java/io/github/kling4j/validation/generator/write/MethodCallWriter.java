package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATION;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.compile.CompiledRule;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule;
import java.util.Optional;

/** Generates the check that calls a rule method. An exception of the method counts as a violation. */
final class MethodCallWriter {

    private final ValidatorType type;
    private final Model model;
    private final CompiledRule checked;
    private final Rule.Method rule;
    private final Check check;

    MethodCallWriter(ValidatorType type, Model model, CompiledRule checked, Rule.Method rule, Check check) {
        this.type = type;
        this.model = model;
        this.checked = checked;
        this.rule = rule;
        this.check = check;
    }

    void write(Optional<CheckedItem> item) {
        CodeBlock arguments = item.map(each -> CodeBlock.of("$L, $L", each.variable(), check.value()))
                .orElse(CodeBlock.of("$L", check.value()));
        CodeBlock call =
                CodeBlock.of("$T.$L($L)", rule.owner(), rule.signature().name(), arguments);
        Path parent = item.map(CheckedItem::path).orElse(Path.of(""));
        Path path = parent.child(rule.on().text());
        check.body().beginControlFlow("try");
        if (rule.returnsViolation()) {
            writeViolation(call, item);
        } else {
            writeBoolean(call, item, path);
        }
        String exception = check.local("e");
        // Infinite recursion counts as a violation as well.
        check.body().nextControlFlow("catch ($T | $T $L)", RuntimeException.class, StackOverflowError.class, exception);
        add(CodeBlock.of("$T.failure($S, $L, $L)", VIOLATIONS, firstId(), path.expression(), exception));
        check.body().endControlFlow();
        check.body().addStatement("return $L", FOUND_SO_FAR);
    }

    private void writeBoolean(CodeBlock call, Optional<CheckedItem> item, Path path) {
        check.body().beginControlFlow("if (!$L)", call);
        CodeBlock message = new MessageWriter(type, model, checked).write(check, item);
        add(CodeBlock.of("new $T(\n$S, $L, $L)", VIOLATION, firstId(), path.expression(), message));
        check.body().endControlFlow();
    }

    private void writeViolation(CodeBlock call, Optional<CheckedItem> item) {
        String broken = check.local("broken");
        check.body().addStatement("$T $L = $L", VIOLATION, broken, call);
        check.body().beginControlFlow("if ($L != null)", broken);
        CodeBlock ids =
                rule.ids().stream().map(id -> CodeBlock.of("$S", id.text())).collect(CodeBlock.joining(", "));
        CodeBlock declared = CodeBlock.of("$T.declared($L, $L)", VIOLATIONS, broken, ids);
        add(item.map(each -> CodeBlock.of("$L.under($L)", declared, each.path().expression()))
                .orElse(declared));
        check.body().endControlFlow();
    }

    private String firstId() {
        return rule.ids().get(0).text();
    }

    private void add(CodeBlock violation) {
        check.body().addStatement("$1L = $2T.add($1L, $3L)", FOUND_SO_FAR, VIOLATIONS, violation);
    }
}
