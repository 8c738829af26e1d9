package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import jakarta.validation.constraints.NotNull;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Functions on lists take every holder of items: lists, sets, other collections and arrays. */
class CollectionFunctionsTest {

    @GenerateValidator
    record Basket(
            @NotNull List<Set<Integer>> layers,
            @NotNull List<int[]> rows,
            int[][] grid,
            @NotNull Set<String> labels,
            @NotNull Collection<Integer> counts,
            @NotNull Set<Shade> colors,
            Shade @NotNull [] shades,
            @NotNull Set<BigInteger> ids) {}

    @RulesFor(Basket.class)
    @Rule(id = "flatten-sets", expr = "this.layers.flatten().sort() == [1, 2, 3]", message = "m")
    @Rule(id = "flatten-arrays", expr = "this.rows.flatten() == [1, 2, 3]", message = "m")
    @Rule(id = "flatten-array", expr = "this.grid.flatten() == [4, 5]", message = "m")
    @Rule(id = "flatten-items", expr = "[this.counts, [9]].flatten().sort() == [1, 2, 2, 9]", message = "m")
    @Rule(id = "flatten-words", expr = "[this.colors].flatten().sort() == ['GREEN', 'RED']", message = "m")
    @Rule(
            id = "contains",
            expr = "sets.contains(this.labels, ['a']) && !sets.contains(['a'], this.labels)",
            message = "m")
    @Rule(id = "equivalent", expr = "sets.equivalent(this.labels, ['b', 'a', 'a'])", message = "m")
    @Rule(id = "intersects", expr = "sets.intersects(['x', 'a'], this.labels)", message = "m")
    @Rule(id = "words", expr = "sets.equivalent(this.colors, ['RED', 'GREEN'])", message = "m")
    @Rule(id = "distinct", expr = "this.counts.distinct().sort() == [1, 2]", message = "m")
    @Rule(id = "unique", expr = "this.labels.unique() && !this.counts.unique()", message = "m")
    @Rule(id = "sort", expr = "this.labels.sort().join('+') == 'a+b'", message = "m")
    @Rule(id = "sort-words", expr = "this.colors.sort().join('+') == 'GREEN+RED'", message = "m")
    @Rule(
            id = "joined-words",
            expr = "(this.colors + this.colors).size() == 4 && this.shades.reverse() == ['RED']",
            message = "m")
    @Rule(id = "chosen-words", expr = "(this.labels.size() > 0 ? this.shades : []) == ['RED']", message = "m")
    @Rule(id = "sort-by", expr = "this.labels.sortBy(x, x).reverse() == ['b', 'a']", message = "m")
    @Rule(id = "min", expr = "this.labels.min() == 'a' && this.colors.max() == 'RED'", message = "m")
    @Rule(id = "whole-numbers", expr = "this.ids.max() == 7 && this.ids.sum() == 10", message = "m")
    @Rule(id = "sort-whole-numbers", expr = "this.ids.sort() == [3, 7]", message = "m")
    interface BasketRules {}

    private static List<String> broken(Basket basket) {
        return Validators.of(Basket.class).validate(basket).stream()
                .map(Violation::rule)
                .toList();
    }

    @Test
    void functionsThatIgnoreOrderTakeSetsCollectionsAndArrays() {
        assertThat(broken(new Basket(
                        List.of(Set.of(1, 2), Set.of(3)),
                        List.of(new int[] {1, 2}, new int[] {3}),
                        new int[][] {{4}, {5}},
                        new TreeSet<>(Set.of("a", "b")),
                        List.of(2, 1, 2),
                        Set.of(Shade.RED, Shade.GREEN),
                        new Shade[] {Shade.RED},
                        Set.of(BigInteger.valueOf(3), BigInteger.valueOf(7)))))
                .isEmpty();
    }

    @Test
    void otherItemsBreakTheRules() {
        assertThat(broken(new Basket(
                        List.of(Set.of(1, 2), Set.of(4)),
                        List.of(new int[] {1, 2}),
                        new int[][] {{4}},
                        Set.of("x", "y"),
                        List.of(1, 2),
                        Set.of(Shade.BLUE),
                        new Shade[] {Shade.BLUE},
                        Set.of(BigInteger.ONE))))
                .containsExactlyInAnyOrder(
                        "flatten-sets",
                        "flatten-arrays",
                        "flatten-array",
                        "flatten-items",
                        "flatten-words",
                        "contains",
                        "equivalent",
                        "words",
                        "unique",
                        "sort",
                        "sort-words",
                        "joined-words",
                        "chosen-words",
                        "sort-by",
                        "min",
                        "whole-numbers",
                        "sort-whole-numbers");
    }

    enum Shade {
        RED,
        GREEN,
        BLUE
    }
}
