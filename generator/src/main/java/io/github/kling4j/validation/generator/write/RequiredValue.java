package io.github.kling4j.validation.generator.write;

import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Constraint.Required;
import io.github.kling4j.validation.generator.model.Value;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The violation of a constraint that requires a value.
 *
 * @param id the id of the violation if a property is missing; for a null item, the id is {@code type} instead
 * @param message the message of the violation
 */
record RequiredValue(String id, String message) {

    /** Returns the violations for a missing value, without duplicate ids. */
    static Collection<RequiredValue> of(Value value) {
        Map<String, RequiredValue> required = new LinkedHashMap<>();
        for (Constraint constraint : value.constraints()) {
            if (constraint instanceof Required) {
                String id = constraint.keyword().orElseThrow();
                required.putIfAbsent(
                        id, new RequiredValue(id, message(constraint.origin().message(), "is required")));
            }
        }
        return required.values();
    }

    /** Returns the message for a null item. */
    static String ofNullItem(Value item) {
        return item.constraints().stream()
                .filter(Required.class::isInstance)
                .findFirst()
                .map(required -> message(required.origin().message(), "is null"))
                .orElse("is null");
    }

    private static String message(@Nullable String own, String usual) {
        return own == null ? usual : own;
    }
}
