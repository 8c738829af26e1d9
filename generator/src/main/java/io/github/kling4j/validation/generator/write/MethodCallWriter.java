package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATION;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Rule;

/** Writes the check that calls a rule's method. What the method throws counts as the rule being broken. */
final class MethodCallWriter {

    private final Rule.Method rule;
    private final Check check;

    private MethodCallWriter(Rule.Method rule, Check check) {
        this.rule = rule;
        this.check = check;
    }

    static void write(Rule.Method rule, Model model, Check check) {
        MethodCallWriter writer = new MethodCallWriter(rule, check);
        if (rule.forEach().isEmpty()) {
            writer.writeCall(CodeBlock.of("$L", check.value()), Path.of(""));
        } else {
            writer.writeLoop(model.property(rule.forEach().text()).orElseThrow());
        }
        check.body().addStatement("return $L", FOUND_SO_FAR);
    }

    private void writeLoop(Property list) {
        String items = check.local(list.accessor());
        String index = check.local("i");
        String item = check.local("item");
        check.body().addStatement("$T $L = $L.$L()", list.value().type(), items, check.value(), list.accessor());
        check.body().beginControlFlow("if ($L == null)", items);
        check.body().addStatement("return $L", FOUND_SO_FAR);
        check.body().endControlFlow();
        check.body().beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, items);
        check.body().addStatement("$T $L = $L.get($L)", list.value().item().type(), item, items, index);
        check.body().beginControlFlow("if ($L == null)", item);
        check.body().addStatement("continue");
        check.body().endControlFlow();
        writeCall(CodeBlock.of("$L, $L", item, check.value()), Path.of(list.wireName()).index(index));
        check.body().endControlFlow();
    }

    private void writeCall(CodeBlock arguments, Path parent) {
        CodeBlock call = CodeBlock.of("$T.$L($L)", rule.owner(), rule.signature().name(), arguments);
        check.body().beginControlFlow("try");
        if (rule.returnsViolation()) {
            writeViolation(call, parent);
        } else {
            writeBoolean(call, parent);
        }
        String exception = check.local("e");
        check.body().nextControlFlow("catch ($T $L)", RuntimeException.class, exception);
        add(CodeBlock.of(
                "$T.failure($S, $L, $L)", VIOLATIONS, rule.ids().get(0).text(), path(parent).expression(), exception));
        check.body().endControlFlow();
    }

    private void writeBoolean(CodeBlock call, Path parent) {
        check.body().beginControlFlow("if (!$L)", call);
        add(CodeBlock.of(
                "new $T(\n$S, $L, $S)",
                VIOLATION, rule.ids().get(0).text(), path(parent).expression(), rule.message().text()));
        check.body().endControlFlow();
    }

    private void writeViolation(CodeBlock call, Path parent) {
        if (rule.forEach().isEmpty()) {
            add(call);
            return;
        }
        String broken = check.local("broken");
        check.body().addStatement("$T $L = $L", VIOLATION, broken, call);
        check.body().beginControlFlow("if ($L != null)", broken);
        add(CodeBlock.of("$L.under($L)", broken, parent.expression()));
        check.body().endControlFlow();
    }

    private void add(CodeBlock violation) {
        check.body().addStatement("$1L = $2T.add($1L, $3L)", FOUND_SO_FAR, VIOLATIONS, violation);
    }

    private Path path(Path parent) {
        return rule.on().isEmpty() ? parent : parent.property(rule.on().text());
    }
}
