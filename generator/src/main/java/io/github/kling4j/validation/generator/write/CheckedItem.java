package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Value;

/**
 * The item of a list that a check validates.
 *
 * @param list the property whose value is the list
 * @param variable the name of the variable for the item
 * @param index the name of the variable for the index of the item
 */
record CheckedItem(Property list, String variable, String index) {

    /** Adds parameters for an item of a list and its index to a check, and returns the item. */
    static CheckedItem taken(Check check, Property list) {
        String item = check.parameter(list.value().item().type(), "item");
        return new CheckedItem(list, item, check.parameter(TypeName.INT, "index"));
    }

    /** Returns the declared type and constraints of the items. */
    Value value() {
        return list.value().item();
    }

    Path path() {
        return Path.of(list.wireName()).index(index);
    }
}
