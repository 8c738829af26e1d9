package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Value;

/**
 * The item that a check is for.
 *
 * @param list the property with the list
 * @param variable the variable for the item, never null at this point
 * @param index the variable for its index
 */
record CheckedItem(Property list, String variable, String index) {

    /** Adds parameters for an item of a list and its index to a check. */
    static CheckedItem taken(Check check, Property list) {
        String item = check.parameter(list.value().item().type(), "item");
        return new CheckedItem(list, item, check.parameter(TypeName.INT, "index"));
    }

    /** Returns the declaration of the items. */
    Value value() {
        return list.value().item();
    }

    Path path() {
        return Path.of(list.wireName()).index(index);
    }
}
