package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.model.Value;

/**
 * Generates the checks of the content of an {@code Optional}. As in Bean Validation, the path of the content is the
 * path of the optional.
 */
final class OptionalWriter {

    private final ValueWriter values;
    private final Check check;
    private final boolean isAdvice;

    OptionalWriter(ValueWriter values, Check check, boolean isAdvice) {
        this.values = values;
        this.check = check;
        this.isAdvice = isAdvice;
    }

    void write(Value optional, String variable, Path path, String name) {
        Value item = optional.item();
        if (!isAdvice && item.isRequired()) {
            check.body().beginControlFlow("if ($L.isEmpty())", variable);
            check.body().add(ValueWriter.missing(item, path));
            check.body().endControlFlow();
        }
        if (ValueWriter.hasChecks(item, isAdvice)) {
            String held = values.itemName();
            check.body().beginControlFlow("if ($L.isPresent())", variable);
            check.body().addStatement("$T $L = $L.$L()", item.type(), held, variable, getter(optional));
            values.writeItem(item, held, path, name);
            check.body().endControlFlow();
        }
    }

    private static String getter(Value optional) {
        return optional.type() instanceof ClassName primitive
                ? "getAs" + primitive.simpleName().substring("Optional".length())
                : "get";
    }
}
