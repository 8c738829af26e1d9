package io.github.kling4j.validation.jakarta.shop;

import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

@RulesFor(Line.class)
interface LineRules {

    @Rule(id = "discount-small", message = "has too great a discount")
    static boolean discount(Line line) {
        return line.discount() <= line.quantity();
    }
}
