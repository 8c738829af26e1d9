package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATION;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.translate.TextLiteral;
import java.util.Optional;

/** Writes what the schema says of a property: a check for its own value, and one that asks for advice inside it. */
final class PropertyWriter {

    private final ValidatorType type;

    PropertyWriter(ValidatorType type) {
        this.type = type;
    }

    void write(Property property) {
        if (ValueWriter.hasChecks(property.value(), false)) {
            write(property, false);
        }
    }

    void writeAdvice(Property property) {
        if (ValueWriter.hasChecks(property.value(), true)) {
            write(property, true);
        }
    }

    private void write(Property property, boolean isAdvice) {
        Check check = type.check(isAdvice ? property.accessor() + "Advice" : property.accessor(), isAdvice);
        String value = check.local(property.accessor());
        check.body()
                .addStatement("$T $L = $L.$L()", property.value().type(), value, check.value(), property.accessor());
        if (!property.value().type().isPrimitive()) {
            check.body().beginControlFlow("if ($L == null)", value);
            check.body().addStatement(isAdvice ? CodeBlock.of("return $L", FOUND_SO_FAR) : whenAbsent(property));
            check.body().endControlFlow();
        }
        new ValueWriter(type, check, isAdvice)
                .write(property.value(), value, Path.of(property.wireName()), property.accessor());
        check.body().addStatement("return $L", FOUND_SO_FAR);
    }

    private static CodeBlock whenAbsent(Property property) {
        return required(property.value()).isEmpty()
                ? CodeBlock.of("return $L", FOUND_SO_FAR)
                : CodeBlock.of(
                        "return $T.add($L, new $T(\n$S, $L, $S))",
                        VIOLATIONS,
                        FOUND_SO_FAR,
                        VIOLATION,
                        "required",
                        TextLiteral.of(property.wireName()),
                        "is required");
    }

    private static Optional<Constraint> required(Value value) {
        return value.constraints().stream().filter(Constraint.Required.class::isInstance).findFirst();
    }
}
