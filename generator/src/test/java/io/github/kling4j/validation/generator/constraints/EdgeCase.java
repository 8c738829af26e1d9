package io.github.kling4j.validation.generator.constraints;

import io.github.kling4j.validation.generator.constraints.ModelText.PropertyText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a constrained property, and whether it is valid.
 *
 * @param constraint as it is written
 * @param type of the property
 */
record EdgeCase(String constraint, String type, @Nullable Object value, boolean isValid) {

    /** Returns a model with only this property. */
    ModelText model(int number) {
        return new ModelText("Edge" + number, "", List.of(new PropertyText("p0", type, constraint)), List.of());
    }

    /** Returns the key of cases that share a model. */
    String declaration() {
        return constraint + " " + type;
    }

    @Override
    public String toString() {
        String shown = value == null
                ? "null"
                : "'" + value + "' of " + value.getClass().getSimpleName();
        return declaration() + ": " + shown.replaceAll("\\s", " ");
    }
}
