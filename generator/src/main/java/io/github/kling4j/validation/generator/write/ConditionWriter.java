package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATION;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.compile.CompiledRule;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.translate.Translator;
import java.util.Objects;
import java.util.Optional;

/**
 * Generates the check of a rule that is an expression. The check returns early if the rule is satisfied; otherwise it
 * reports a violation.
 */
final class ConditionWriter {

    private static final CodeBlock LEAVE =
            CodeBlock.builder().addStatement("return $L", FOUND_SO_FAR).build();

    private final ValidatorType type;
    private final Model model;
    private final CompiledRule rule;
    private final Check check;

    ConditionWriter(ValidatorType type, Model model, CompiledRule rule, Check check) {
        this.type = type;
        this.model = model;
        this.rule = rule;
        this.check = check;
    }

    void write(Optional<CheckedItem> item) {
        Translator translator = new Translator(check.statements(), type.constants(check.name()), LEAVE);
        translator.declare("this", new Type.Struct(model.type()), check.value(), model.type());
        item.ifPresent(each -> translator.declare("item", each.value(), each.variable()));
        translator.open(rule.readAhead());
        Expression condition = Objects.requireNonNull(rule.condition(), "a method has no condition");
        boolean canFail = condition.canFail();
        if (canFail) {
            check.body().beginControlFlow("try");
        }
        translator.leaveWhen(true, condition, LEAVE);
        if (canFail) {
            check.body().nextControlFlow("catch ($T $L)", RuntimeException.class, check.local("e"));
            check.body().add("// A condition that cannot be evaluated is violated.\n");
            check.body().endControlFlow();
        }
        Path path = item.map(CheckedItem::path).orElse(Path.of("")).child(rule.on());
        CodeBlock message = new MessageWriter(type, model, rule).write(check, item);
        check.body()
                .addStatement(
                        "return $T.add($L, new $T(\n$S, $L, $L))",
                        VIOLATIONS,
                        FOUND_SO_FAR,
                        VIOLATION,
                        rule.rule().ids().get(0).text(),
                        path.expression(),
                        message);
    }
}
