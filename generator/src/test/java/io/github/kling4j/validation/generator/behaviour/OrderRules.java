package io.github.kling4j.validation.generator.behaviour;

import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/** Rules in all forms that a method may have. */
@RulesFor(Order.class)
interface OrderRules {

    @Rule(id = "count-even", on = "count", message = "must be even")
    static boolean countEven(Order order) {
        return order.count() == null || order.count() % 2 == 0;
    }

    @Rule(id = "not-x", forEach = "lines", on = "text", message = "must not be x")
    static boolean notX(Line line, Order order) {
        return !"x".equals(line.text());
    }

    @Rule(id = "not-the-id", forEach = "lines", message = "must not repeat the order's id")
    static boolean notTheId(Line line, Order order) {
        return order.id() == null || !order.id().equals(line.text());
    }

    @Rule(id = {"id-upper", "id-digit"})
    static @Nullable Violation idForm(Order order) {
        if (order.id() == null) {
            return null;
        }
        if (order.id().chars().anyMatch(Character::isUpperCase)) {
            return new Violation("id-upper", "order_id", "has an upper-case letter");
        }
        return order.id().chars().anyMatch(Character::isDigit)
                ? new Violation("id-digit", "order_id", "has a digit")
                : null;
    }

    @Rule(id = "line-color", forEach = "lines")
    static @Nullable Violation lineColor(Line line, Order order) {
        return order.color() != null && line.color() != null && !order.color().equals(line.color())
                ? new Violation(
                        "line-color",
                        "color",
                        "is " + line.color().word() + ", the order "
                                + order.color().word())
                : null;
    }

    @Rule(id = "count-odd-lines", on = "lines", message = "one line is plenty", advice = true)
    static boolean fewLines(Order order) {
        return order.lines() == null || order.lines().size() < 2;
    }
}
