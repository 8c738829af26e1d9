package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;

import io.github.kling4j.validation.generator.model.Property;
import java.util.List;

/** Writes a loop over the items of a list of which nothing is checked but rules. */
final class ItemLoop {

    private ItemLoop() {}

    /** Writes the loop, which calls the checks of an item. */
    static void write(Check check, Property list, List<Check> ofItem) {
        String items = check.local(list.accessor());
        String index = check.local("i");
        String item = check.local("item");
        check.body().addStatement("$T $L = $L.$L()", list.value().type(), items, check.value(), list.accessor());
        check.body().beginControlFlow("if ($L == null)", items);
        check.body().addStatement("return $L", FOUND_SO_FAR);
        check.body().endControlFlow();
        check.body().beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, items);
        check.body().addStatement("$T $L = $L.get($L)", list.value().item().type(), item, items, index);
        check.body().beginControlFlow("if ($L == null)", item);
        check.body().addStatement("continue");
        check.body().endControlFlow();
        ofItem.forEach(each -> check.call(each, item, index));
        check.body().endControlFlow();
        check.body().addStatement("return $L", FOUND_SO_FAR);
    }
}
