package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Value;

/**
 * The item that a check is about.
 *
 * @param list the property that holds it
 * @param variable the variable that holds it, never null there
 * @param index the variable that holds its index
 */
record CheckedItem(Property list, String variable, String index) {

    /** Has a check take an item of a list, and its index, as parameters. */
    static CheckedItem taken(Check check, Property list) {
        String item = check.parameter(list.value().item().type(), "item");
        return new CheckedItem(list, item, check.parameter(TypeName.INT, "index"));
    }

    /** Returns what is known of each item. */
    Value value() {
        return list.value().item();
    }

    Path path() {
        return Path.of(list.wireName()).index(index);
    }
}
