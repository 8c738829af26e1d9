package io.github.kling4j.validation.generator.behaviour;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model with every kind of constraint and container. */
@GenerateValidator
record Order(
        @WireName("order_id") @NotNull @Size(min = 2, max = 5) @Pattern(regexp = "[^!]*") @Nullable
        String id,

        @Min(1) @Max(6) @Nullable Integer count,
        @Size(min = 1, max = 2) @Nullable List<Line> lines,
        @Nullable Map<String, Line> named,
        @Nullable List<List<Line>> grid,
        @Nullable List<@Size(max = 3) String> tags,
        @Nullable List<@Nullable Line> sparse,
        @Nullable Color color,
        @Nullable Order parent) {

    /** An order that violates no rule. */
    static final Order VALID = new Order("abc", null, null, null, null, null, null, null, null);

    Order withId(@Nullable String id) {
        return new Order(id, count, lines, named, grid, tags, sparse, color, parent);
    }

    Order withCount(@Nullable Integer count) {
        return new Order(id, count, lines, named, grid, tags, sparse, color, parent);
    }

    Order withLines(@Nullable List<Line> lines) {
        return new Order(id, count, lines, named, grid, tags, sparse, color, parent);
    }

    Order withNamed(Map<String, Line> named) {
        return new Order(id, count, lines, named, grid, tags, sparse, color, parent);
    }

    Order withGrid(List<List<Line>> grid) {
        return new Order(id, count, lines, named, grid, tags, sparse, color, parent);
    }

    Order withTags(List<String> tags) {
        return new Order(id, count, lines, named, grid, tags, sparse, color, parent);
    }

    Order withSparse(List<@Nullable Line> sparse) {
        return new Order(id, count, lines, named, grid, tags, sparse, color, parent);
    }

    Order withColor(Color color) {
        return new Order(id, count, lines, named, grid, tags, sparse, color, parent);
    }

    Order withParent(Order parent) {
        return new Order(id, count, lines, named, grid, tags, sparse, color, parent);
    }
}
