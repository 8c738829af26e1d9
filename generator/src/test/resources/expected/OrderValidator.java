package good;

import io.github.kling4j.validation.KnownRules;
import io.github.kling4j.validation.LinearPattern;
import io.github.kling4j.validation.RuleIds;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Checks {@link Order} against its constraints and the rules of {@link OrderRules}.
 */
@RuleIds({
        "count-even",
        "not-x",
        "id-upper",
        "id-digit",
        "line-color"
})
@Generated("io.github.kling4j.validation.generator.ValidatorProcessor")
public final class OrderValidator implements Validator<Order> {
    private static final LinearPattern ID_PATTERN = LinearPattern.ofTable(
            "{a",
            "010",
            "000111030031");

    private static final BigDecimal PRICE_EXCLUSIVE_MINIMUM = new BigDecimal("0");

    private static final KnownRules RULES = KnownRules.of(
            "required@order_id",
            "minLength@order_id",
            "maxLength@order_id",
            "pattern@order_id",
            "minimum@count",
            "maximum@count",
            "exclusiveMaximum@weight",
            "exclusiveMinimum@price",
            "maxItems@lines",
            "type@lines[]",
            "type@named[]",
            "type@named[][]",
            "enum@color",
            "count-even@count",
            "not-x@lines[].text",
            "id-upper",
            "id-digit",
            "line-color")
            .nested("lines[]", Line.class)
            .nested("named[][]", Line.class)
            .nested("parent", Order.class)
            .named("order_id", "id");

    /**
     * Stateless; {@link Validators#of} returns an instance.
     */
    public OrderValidator() {
    }

    @Override
    public List<Violation> validate(Order order) {
        List<Violation> found = List.of();
        try {
            found = id(order, found);
            found = count(order, found);
            found = weight(order, found);
            found = price(order, found);
            found = lines(order, found);
            found = named(order, found);
            found = color(order, found);
            found = parent(order, found);
            found = countEven(order, found);
            found = idForm(order, found);
        } catch (RuntimeException e) {
            found = Violations.add(found, Violations.failure(Order.class, e));
        }
        return found;
    }

    @Override
    public List<Violation> advise(Order order) {
        List<Violation> found = List.of();
        try {
            found = linesAdvice(order, found);
            found = namedAdvice(order, found);
            found = parentAdvice(order, found);
        } catch (RuntimeException e) {
            found = Violations.add(found, Violations.failure(Order.class, e));
        }
        return found;
    }

    @Override
    public KnownRules rules() {
        return RULES;
    }

    private static List<Violation> id(Order order, List<Violation> found) {
        String id = order.id();
        if (id == null) {
            return Violations.add(found, new Violation(
                    "required", "order_id", "is required"));
        }
        if (id.codePointCount(0, id.length()) < 2) {
            found = Violations.add(found, new Violation(
                    "minLength", "order_id", "length is " + id.codePointCount(0, id.length()) + "; must be at least 2"));
        }
        if (id.length() > 5 && id.codePointCount(0, id.length()) > 5) {
            found = Violations.add(found, new Violation(
                    "maxLength", "order_id", "length is " + id.codePointCount(0, id.length()) + "; must be at most 5"));
        }
        if (!ID_PATTERN.isFoundIn(id)) {
            found = Violations.add(found, new Violation(
                    "pattern", "order_id", "is " + Violations.quoted(id) + "; must match [a-z]+"));
        }
        return found;
    }

    private static List<Violation> count(Order order, List<Violation> found) {
        Long count = order.count();
        if (count == null) {
            return found;
        }
        if (count < 1) {
            found = Violations.add(found, new Violation(
                    "minimum", "count", "is " + count + "; must be at least 1"));
        }
        if (count > 5000000000L) {
            found = Violations.add(found, new Violation(
                    "maximum", "count", "is " + count + "; must be at most 5000000000"));
        }
        return found;
    }

    private static List<Violation> weight(Order order, List<Violation> found) {
        double weight = order.weight();
        if (!(weight < 9.5)) {
            found = Violations.add(found, new Violation(
                    "exclusiveMaximum", "weight", "is " + Violations.shown(weight) + "; must be less than 9.5"));
        }
        return found;
    }

    private static List<Violation> price(Order order, List<Violation> found) {
        BigDecimal price = order.price();
        if (price == null) {
            return found;
        }
        if (price.compareTo(PRICE_EXCLUSIVE_MINIMUM) <= 0) {
            found = Violations.add(found, new Violation(
                    "exclusiveMinimum", "price", "is " + price + "; must be greater than 0"));
        }
        return found;
    }

    private static List<Violation> lines(Order order, List<Violation> found) {
        List<Line> lines = order.lines();
        if (lines == null) {
            return found;
        }
        if (lines.size() > 2) {
            found = Violations.add(found, new Violation(
                    "maxItems", "lines", "number of items is " + lines.size() + "; must be at most 2"));
        }
        for (int i = 0; i < lines.size(); i++) {
            Line item = lines.get(i);
            if (item == null) {
                found = Violations.add(found, new Violation(
                        "type", "lines[" + i + "]", "is null"));
                continue;
            }
            List<Violation> nested = Held.LINE.validate(item);
            if (!nested.isEmpty()) {
                found = Violations.join(found, "lines[" + i + "]", nested);
            }
            found = notX(order, item, i, found);
        }
        return found;
    }

    private static List<Violation> named(Order order, List<Violation> found) {
        Map<String, List<Line>> named = order.named();
        if (named == null) {
            return found;
        }
        for (Map.Entry<String, List<Line>> entry : named.entrySet()) {
            if (entry.getKey() == null) {
                found = Violations.add(found, new Violation(
                        "type", "named[" + Violations.quoted(entry.getKey()) + "]", "has no name"));
            }
            List<Line> item = entry.getValue();
            if (item == null) {
                found = Violations.add(found, new Violation(
                        "type", "named[" + Violations.quoted(entry.getKey()) + "]", "is null"));
                continue;
            }
            for (int j = 0; j < item.size(); j++) {
                Line innerItem = item.get(j);
                if (innerItem == null) {
                    found = Violations.add(found, new Violation(
                            "type", "named[" + Violations.quoted(entry.getKey()) + "][" + j + "]", "is null"));
                    continue;
                }
                List<Violation> nested = Held.LINE.validate(innerItem);
                if (!nested.isEmpty()) {
                    found = Violations.join(found, "named[" + Violations.quoted(entry.getKey()) + "][" + j + "]", nested);
                }
            }
        }
        return found;
    }

    private static List<Violation> color(Order order, List<Violation> found) {
        Color color = order.color();
        if (color == null) {
            return found;
        }
        String word = color.word();
        boolean isKnown = word != null && switch (word) {
            case "red", "green" -> true;
            default -> false;
        };
        if (!isKnown) {
            found = Violations.add(found, new Violation(
                    "enum", "color", "is " + Violations.quoted(word) + "; must be one of \"red\", \"green\""));
        }
        return found;
    }

    private static List<Violation> parent(Order order, List<Violation> found) {
        Order parent = order.parent();
        if (parent == null) {
            return found;
        }
        found = Violations.join(found, "parent", Held.ORDER.validate(parent));
        return found;
    }

    private static List<Violation> countEven(Order order, List<Violation> found) {
        try {
            if (!OrderRules.countEven(order)) {
                found = Violations.add(found, new Violation(
                        "count-even", "count", "must be even"));
            }
        } catch (RuntimeException | StackOverflowError e) {
            found = Violations.add(found, Violations.failure("count-even", "count", e));
        }
        return found;
    }

    private static List<Violation> idForm(Order order, List<Violation> found) {
        try {
            Violation broken = OrderRules.idForm(order);
            if (broken != null) {
                found = Violations.add(found, Violations.declared(broken, "id-upper", "id-digit"));
            }
        } catch (RuntimeException | StackOverflowError e) {
            found = Violations.add(found, Violations.failure("id-upper", "", e));
        }
        return found;
    }

    private static List<Violation> linesAdvice(Order order, List<Violation> found) {
        List<Line> lines = order.lines();
        if (lines == null) {
            return found;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line item = lines.get(i);
            if (item == null) {
                continue;
            }
            List<Violation> nested = Held.LINE.advise(item);
            if (!nested.isEmpty()) {
                found = Violations.join(found, "lines[" + i + "]", nested);
            }
            found = lineColor(order, item, i, found);
        }
        return found;
    }

    private static List<Violation> namedAdvice(Order order, List<Violation> found) {
        Map<String, List<Line>> named = order.named();
        if (named == null) {
            return found;
        }
        for (Map.Entry<String, List<Line>> entry : named.entrySet()) {
            List<Line> item = entry.getValue();
            if (item == null) {
                continue;
            }
            for (int j = 0; j < item.size(); j++) {
                Line innerItem = item.get(j);
                if (innerItem == null) {
                    continue;
                }
                List<Violation> nested = Held.LINE.advise(innerItem);
                if (!nested.isEmpty()) {
                    found = Violations.join(found, "named[" + Violations.quoted(entry.getKey()) + "][" + j + "]", nested);
                }
            }
        }
        return found;
    }

    private static List<Violation> parentAdvice(Order order, List<Violation> found) {
        Order parent = order.parent();
        if (parent == null) {
            return found;
        }
        found = Violations.join(found, "parent", Held.ORDER.advise(parent));
        return found;
    }

    private static List<Violation> notX(Order order, Line item, int index, List<Violation> found) {
        try {
            if (!OrderRules.notX(item, order)) {
                found = Violations.add(found, new Violation(
                        "not-x", "lines[" + index + "].text", "must not be x"));
            }
        } catch (RuntimeException | StackOverflowError e) {
            found = Violations.add(found, Violations.failure("not-x", "lines[" + index + "].text", e));
        }
        return found;
    }

    private static List<Violation> lineColor(Order order, Line item, int index,
            List<Violation> found) {
        try {
            Violation broken = OrderRules.lineColor(item, order);
            if (broken != null) {
                found = Violations.add(found, Violations.declared(broken, "line-color").under("lines[" + index + "]"));
            }
        } catch (RuntimeException | StackOverflowError e) {
            found = Violations.add(found, Violations.failure("line-color", "lines[" + index + "]", e));
        }
        return found;
    }

    /**
     * Initialized on first use, because models may refer to each other.
     */
    private static final class Held {
        static final Validator<Line> LINE = Validators.of(Line.class);

        static final Validator<Order> ORDER = Validators.of(Order.class);
    }
}
