package good;

import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;

/** Rules as methods. */
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

    @Rule(id = {"id-upper", "id-digit"})
    static Violation idForm(Order order) {
        return null;
    }

    @Rule(id = "line-color", forEach = "lines", advice = true)
    static Violation lineColor(Line line, Order order) {
        return null;
    }
}
