package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATION;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.code.TextLiteral;
import io.github.kling4j.validation.generator.model.Property;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;

/**
 * Generates up to two checks for one property. The first check tests the constraints, the content and the item rules of
 * the property. The second check collects advice from the validators of the content.
 */
final class PropertyWriter {

    private final ValidatorType type;
    private final ItemRules itemRules;

    PropertyWriter(ValidatorType type, ItemRules itemRules) {
        this.type = type;
        this.itemRules = itemRules;
    }

    /** Generates the check of a property if it needs one. */
    void write(Property property, boolean isAdvice) {
        write(property, isAdvice, name -> type.check(name, isAdvice));
    }

    /**
     * Generates the check of a property as a method that another check calls; returns empty if the property needs no
     * check.
     */
    Optional<Check> writePart(Property property, boolean isAdvice) {
        return write(property, isAdvice, type::part);
    }

    private Optional<Check> write(Property property, boolean isAdvice, Function<String, Check> begin) {
        ItemRules.OfItem ofItem = itemRules.write(property, isAdvice);
        if (ofItem.isEmpty() && !ValueWriter.hasChecks(property.value(), isAdvice)) {
            return Optional.empty();
        }
        Check check = begin.apply(isAdvice ? property.accessor() + "Advice" : property.accessor());
        String value = check.local(property.accessor());
        check.body().addStatement("$T $L = $L.$L", property.value().type(), value, check.value(), property.reader());
        if (!property.value().type().isPrimitive()) {
            check.body().beginControlFlow("if ($L == null)", value);
            check.body()
                    .add(
                            isAdvice
                                    ? CodeBlock.builder()
                                            .addStatement("return $L", FOUND_SO_FAR)
                                            .build()
                                    : whenAbsent(property));
            check.body().endControlFlow();
        }
        new ValueWriter(type, check, isAdvice, ofItem)
                .write(property.value(), value, Path.of(property.wireName()), property.accessor());
        check.body().addStatement("return $L", FOUND_SO_FAR);
        return Optional.of(check);
    }

    private static CodeBlock whenAbsent(Property property) {
        CodeBlock.Builder code = CodeBlock.builder();
        Iterator<RequiredValue> required = RequiredValue.of(property.value()).iterator();
        if (!required.hasNext()) {
            return code.addStatement("return $L", FOUND_SO_FAR).build();
        }
        while (required.hasNext()) {
            RequiredValue each = required.next();
            CodeBlock more = CodeBlock.of(
                    "$T.add($L, new $T(\n$S, $L, $L))",
                    VIOLATIONS,
                    FOUND_SO_FAR,
                    VIOLATION,
                    each.id(),
                    TextLiteral.of(property.wireName()),
                    TextLiteral.of(each.message()));
            code.addStatement(required.hasNext() ? FOUND_SO_FAR + " = $L" : "return $L", more);
        }
        return code.build();
    }
}
