package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.Body;
import io.github.kling4j.validation.generator.code.TextLiteral;
import io.github.kling4j.validation.generator.compile.CompiledRule;
import io.github.kling4j.validation.generator.compile.Message;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.translate.Translator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Generates the messages of rules. Each expression in a message becomes a separate method that is called only after a
 * violation, so that a successful check reads no properties for the message.
 */
final class MessageWriter {

    private static final CodeBlock ABSENT =
            CodeBlock.builder().addStatement("return $S", "absent").build();

    private final ValidatorType type;
    private final Model model;
    private final CompiledRule rule;

    MessageWriter(ValidatorType type, Model model, CompiledRule rule) {
        this.type = type;
        this.model = model;
        this.rule = rule;
    }

    /**
     * Returns the Java expression for the message.
     *
     * @param check the check of the rule
     * @param item the checked item; empty for a rule on the whole model
     */
    CodeBlock write(Check check, Optional<CheckedItem> item) {
        CodeBlock arguments = item.map(each -> CodeBlock.of("$L, $L", check.value(), each.variable()))
                .orElse(CodeBlock.of("$L", check.value()));
        CodeBlock message = rule.message().pieces().stream()
                .map(piece -> piece instanceof Message.Text text
                        ? TextLiteral.of(text.text())
                        : CodeBlock.of("$L($L)", method(check.name(), (Message.Value) piece), arguments))
                .collect(CodeBlock.joining(" + "));
        return message.isEmpty() ? CodeBlock.of("$S", "") : message;
    }

    private String method(String name, Message.Value piece) {
        Body body = new Body();
        MethodSpec.Builder method = MethodSpec.methodBuilder(type.methodName(name + "Shown"))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ClassName.get(String.class));
        Translator translator = new Translator(body, type.constants(name), ABSENT, piece.unguarded());
        String self = parameter(model.type(), Check.variable(model.type()), body, method);
        translator.declare("this", new Type.Struct(model.type()), self, model.type());
        model.property(rule.forEach())
                .map(Property::value)
                .filter(Value::isContainer)
                .map(Value::item)
                .ifPresent(item -> translator.declare("item", item, parameter(item.type(), "item", body, method)));
        translator.open(List.of(piece.expression()));
        boolean canFail = piece.expression().canFail();
        if (canFail) {
            body.code().beginControlFlow("try");
        }
        CodeBlock shown = translator.translate(piece.expression());
        body.code().addStatement("return $L", text(piece.expression().type(), shown));
        if (canFail) {
            body.code().nextControlFlow("catch ($T $L)", RuntimeException.class, body.name("e"));
            body.code().addStatement("return $S", "undefined");
            body.code().endControlFlow();
        }
        MethodSpec written = method.addCode(body.build()).build();
        type.later(written);
        return written.name();
    }

    private static CodeBlock text(Type type, CodeBlock value) {
        if (type == Type.Scalar.STRING) {
            return value;
        }
        return type == Type.Scalar.BOOL || type == Type.Scalar.INT
                ? CodeBlock.of("$T.valueOf($L)", String.class, value)
                : CodeBlock.of("$T.shown($L)", Runtime.VIOLATIONS, value);
    }

    private static String parameter(TypeName held, String suggestion, Body body, MethodSpec.Builder method) {
        String name = body.name(suggestion);
        method.addParameter(held, name);
        return name;
    }
}
