package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATION;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.check.CheckedRule;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Types;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.translate.Failing;
import io.github.kling4j.validation.generator.translate.Translator;
import java.util.List;
import java.util.Optional;

/** Writes the check of a rule that is an expression: it leaves early when the rule is kept, else it reports. */
final class ConditionWriter {

    private static final CodeBlock LEAVE =
            CodeBlock.builder().addStatement("return $L", FOUND_SO_FAR).build();

    private final ValidatorType type;
    private final Model model;
    private final CheckedRule rule;

    ConditionWriter(ValidatorType type, Model model, CheckedRule rule) {
        this.type = type;
        this.model = model;
        this.rule = rule;
    }

    void write(Check check, String name) {
        Optional<Property> list = model.property(rule.forEach());
        if (list.isEmpty()) {
            writeCondition(check, Optional.empty(), Path.of(rule.on()), name);
            return;
        }
        TypeName itemType = list.get().value().item().type();
        Check ofItem = type.part(name + "OfItem");
        String item = ofItem.parameter(itemType, "item");
        String index = ofItem.parameter(TypeName.INT, "index");
        Path path = Path.of(list.get().wireName()).index(index);
        writeCondition(ofItem, Optional.of(item), rule.on().isEmpty() ? path : path.property(rule.on()), name);
        ItemLoop.write(check, list.get(), (held, i) -> check.body().addStatement(
                "$1L = $2L($3L, $4L, $5L, $1L)", FOUND_SO_FAR, ofItem.name(), check.value(), held, i));
        check.body().addStatement("return $L", FOUND_SO_FAR);
    }

    private void writeCondition(Check check, Optional<String> item, Path path, String name) {
        Translator translator = new Translator(check.statements(), type.constants(name), LEAVE);
        translator.declare("this", new Type.Struct(model.type()), check.value(), model.type());
        item.ifPresent(variable -> translator.declare("item", Types.of(held()), variable, held().type()));
        translator.open(List.of(rule.condition()));
        boolean canFail = Failing.canFail(rule.condition());
        if (canFail) {
            check.body().beginControlFlow("try");
        }
        translator.leaveWhen(true, rule.condition(), LEAVE);
        if (canFail) {
            check.body().nextControlFlow("catch ($T $L)", RuntimeException.class, check.local("e"));
            check.body().add("// What cannot be evaluated is broken.\n");
            check.body().endControlFlow();
        }
        CodeBlock message = new MessageWriter(type, model, rule).write(name, check.value(), item);
        check.body().addStatement(
                "return $T.add($L, new $T(\n$S, $L, $L))",
                VIOLATIONS, FOUND_SO_FAR, VIOLATION, rule.rule().ids().get(0).text(), path.expression(), message);
    }

    private Value held() {
        return model.property(rule.forEach()).orElseThrow().value().item();
    }
}
