package io.github.kling4j.validation.shop;

import io.github.kling4j.validation.KnownRules;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** One id at two paths, and the nested values of an order. */
public final class OrderValidator implements Validator<Order> {

    private static final KnownRules RULES = KnownRules.of("maximum@count", "maximum@weight", "count-odd@count")
            .nested("lines[]", Line.class)
            .nested("named[]", Line.class)
            .nested("parent", Order.class);

    @Override
    public List<Violation> validate(Order order) {
        List<Violation> found = List.of();
        if (order.count() > 5) {
            found = Violations.add(found, new Violation("maximum", "count", "is too high"));
        }
        if (order.weight() > 5) {
            found = Violations.add(found, new Violation("maximum", "weight", "is too heavy"));
        }
        found = lines(order, found, Validator::validate);
        return order.parent() == null ? found : Violations.join(found, "parent", Held.ORDER.validate(order.parent()));
    }

    @Override
    public List<Violation> advise(Order order) {
        List<Violation> found = List.of();
        if (order.count() % 2 == 0) {
            found = Violations.add(found, new Violation("count-odd", "count", "is even"));
        }
        return lines(order, found, Validator::advise);
    }

    @Override
    public KnownRules rules() {
        return RULES;
    }

    private static List<Violation> lines(
            Order order, List<Violation> found, BiFunction<Validator<Line>, Line, List<Violation>> check) {
        for (int i = 0; i < order.lines().size(); i++) {
            found = Violations.join(
                    found,
                    "lines[" + i + "]",
                    check.apply(Held.LINE, order.lines().get(i)));
        }
        for (Map.Entry<String, Line> entry : order.named().entrySet()) {
            String path = "named[" + Violations.quoted(entry.getKey()) + "]";
            found = Violations.join(found, path, check.apply(Held.LINE, entry.getValue()));
        }
        return found;
    }

    private static final class Held {
        static final Validator<Line> LINE = Validators.of(Line.class);
        static final Validator<Order> ORDER = Validators.of(Order.class);
    }
}
