package io.github.kling4j.validation.shop;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model that contains other models in all kinds of properties, including itself. */
public record Order(
        int count,
        int weight,
        List<Line> lines,
        Map<String, Line> named,
        @Nullable Order parent) {

    public static final Order VALID = new Order(1, 1, List.of(), Map.of(), null);

    public Order withCount(int count) {
        return new Order(count, weight, lines, named, parent);
    }

    public Order withWeight(int weight) {
        return new Order(count, weight, lines, named, parent);
    }

    public Order withLines(Line... lines) {
        return new Order(count, weight, List.of(lines), named, parent);
    }

    public Order withNamed(String name, Line line) {
        return new Order(count, weight, lines, Map.of(name, line), parent);
    }

    public Order withParent(Order parent) {
        return new Order(count, weight, lines, named, parent);
    }
}
