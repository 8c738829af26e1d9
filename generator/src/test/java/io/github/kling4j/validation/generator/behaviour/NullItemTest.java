package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.OpenEnum;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Null in a list or a map: the result of a rule does not depend on its position or on the items before it. */
class NullItemTest {

    @OpenEnum({"red", "green"})
    record Hue(String word) {}

    @GenerateValidator
    record Part(
            @NotNull @Nullable Integer size,
            @Nullable String name,
            @NotNull @Nullable List<Integer> marks) {}

    /** Items that are declared nullable. */
    @GenerateValidator
    record Gaps(
            @Nullable List<@Nullable Integer> numbers,
            @Nullable List<@Nullable Hue> hues,
            @Nullable List<@Nullable Float> weights,
            @Nullable List<@Nullable List<@Nullable Integer>> rows,
            @Nullable List<@Nullable Part> parts,
            @Nullable Map<String, @Nullable String> labels) {}

    @RulesFor(Gaps.class)
    @Rule(id = "all", expr = "!has(this.numbers) || this.numbers.all(x, x == null || x > 0)", message = "m")
    @Rule(id = "exists", expr = "!has(this.numbers) || this.numbers.exists(x, x != null && x > 3)", message = "m")
    @Rule(id = "one", expr = "!has(this.numbers) || this.numbers.exists_one(x, x == null)", message = "m")
    @Rule(id = "in", expr = "!has(this.numbers) || 4 in this.numbers", message = "m")
    @Rule(
            id = "sum",
            expr = "!has(this.numbers) || this.numbers.filter(x, x != null).sum() == 4",
            message = "{this.numbers.sum()} {this.numbers.filter(x, x != null).sum()} {this.numbers[0]}")
    @Rule(id = "map", expr = "!has(this.numbers) || this.numbers.map(x, x == null ? 0 : x).sum() == 4", message = "m")
    @Rule(id = "failing", expr = "!has(this.numbers) || this.numbers.all(x, x == null || 12 / x > 2)", message = "m")
    @Rule(
            id = "kept",
            expr = "!has(this.numbers) || this.numbers.filter(x, x == null || x > 3).size() == 2",
            message = "m")
    @Rule(id = "each", forEach = "numbers", expr = "item != null", message = "is {item}")
    @Rule(id = "red", expr = "!has(this.hues) || this.hues.all(hue, hue == null || hue == 'red')", message = "m")
    @Rule(id = "given", expr = "!has(this.hues) || this.hues.exists(hue, given(hue))", message = "m")
    @Rule(
            id = "named",
            expr = "!has(this.hues) || [this.hues[0], this.hues[1]].exists(hue, hue != null)",
            message = "m")
    @Rule(id = "light", expr = "!has(this.weights) || this.weights.all(w, w == null || w < 1.5)", message = "m")
    @Rule(
            id = "rows",
            expr = "!has(this.rows) || this.rows.all(row, row == null || row.all(x, x == null || x > 0))",
            message = "m")
    @Rule(
            id = "parts",
            expr = "!has(this.parts) || this.parts.all(p, p == null || !has(p.name) || p.name.size() < p.size)",
            message = "{this.parts[0].name}")
    @Rule(
            id = "part",
            forEach = "parts",
            expr = "item == null || item.size > 1",
            message = "is {item.size}",
            on = "size")
    @Rule(id = "label", expr = "!has(this.labels) || !('a' in this.labels) || given(this.labels.a)", message = "m")
    @Rule(
            id = "labels",
            expr = "!has(this.labels) || this.labels.all(key, this.labels[key] == null || this.labels[key] != key)",
            message = "m")
    interface GapsRules {

        @Rule(id = "method", forEach = "numbers", message = "is {item}")
        static boolean isSmall(Integer item, Gaps gaps) {
            return item < 100;
        }
    }

    @Test
    void the_guard_determines_the_result_for_a_nullable_item() {
        assertInEveryOrder(numbers(null, 4), "each");
        assertInEveryOrder(numbers(null, -5), "all", "each", "exists", "failing", "in", "kept", "map", "sum");
        assertInEveryOrder(numbers(null, null, 0), "all", "each", "exists", "failing", "in", "map", "one", "sum");
        assertInEveryOrder(numbers(null, 200), "each", "failing", "in", "map", "method", "sum");
        assertIds(gaps(Arrays.asList(new Hue("red"), null), null, null, null));
        assertIds(gaps(Arrays.asList(null, new Hue("green")), null, null, null), "red");
        assertIds(gaps(Arrays.asList(null, null), null, null, null), "given", "named");
        assertIds(gaps(null, Arrays.asList(null, 2f), null, null), "light");
        assertIds(gaps(null, Arrays.asList(1f, null), null, null));
    }

    @Test
    void the_guard_determines_the_result_for_a_null_in_a_nested_list() {
        assertIds(gaps(null, null, Arrays.asList(null, Arrays.asList(null, 1)), null));
        assertIds(gaps(null, null, Arrays.asList(Arrays.asList(-1, null), null), null), "rows");
        assertIds(gaps(null, null, Arrays.asList(null, Arrays.asList(null, -1)), null), "rows");
    }

    @Test
    void the_guard_determines_the_result_for_a_nullable_model() {
        Part fine = new Part(4, "abc", List.of());
        Part wrong = new Part(2, "abc", List.of());
        assertIds(gaps(null, null, null, Arrays.asList(null, fine)));
        assertIds(gaps(null, null, null, Arrays.asList(fine, null, wrong)), "parts");
        assertIds(gaps(null, null, null, Arrays.asList(wrong, null, fine)), "parts");
        assertThat(Validators.of(Gaps.class)
                        .validate(gaps(null, null, null, Arrays.asList(null, new Part(1, "a", List.of())))))
                .containsExactly(
                        new Violation("part", "parts[1].size", "is 1"), new Violation("parts", "parts", "absent"));
    }

    @Test
    void the_guard_determines_the_result_for_a_nullable_map_value() {
        Map<String, @Nullable String> labels = new HashMap<>();
        labels.put("a", null);
        labels.put("b", "c");
        assertIds(new Gaps(null, null, null, null, null, labels), "label");
        labels.put("a", "x");
        labels.put("b", "b");
        assertIds(new Gaps(null, null, null, null, null, labels), "labels");
    }

    @Test
    void messages_print_null_values_as_absent() {
        assertThat(Validators.of(Gaps.class).validate(numbers(null, 5)))
                .contains(new Violation("sum", "numbers", "absent 5 absent"))
                .contains(new Violation("each", "numbers[0]", "is absent"));
    }

    /** Items that are declared non-null, but may be null at run time. */
    @GenerateValidator
    record Whole(
            @Nullable List<Integer> numbers,
            @Nullable List<Part> parts,
            @Nullable Map<String, Integer> votes,
            @Nullable List<String> words) {}

    @RulesFor(Whole.class)
    @Rule(id = "all", expr = "!has(this.numbers) || this.numbers.all(x, x > 0)", message = "m")
    @Rule(id = "exists", expr = "!has(this.numbers) || this.numbers.exists(x, x > 90)", message = "m")
    @Rule(id = "one", expr = "!has(this.numbers) || this.numbers.exists_one(x, 10 / x > 90)", message = "m")
    @Rule(id = "in", expr = "!has(this.numbers) || 90 in this.numbers", message = "m")
    @Rule(id = "failing", expr = "!has(this.numbers) || this.numbers.all(x, 10 / x > 90)", message = "m")
    @Rule(id = "mapped", expr = "!has(this.numbers) || this.numbers.map(x, 10 / x).sum() > 90", message = "m")
    @Rule(id = "filtered", expr = "!has(this.numbers) || this.numbers.filter(x, 10 / x > 9).size() > 90", message = "m")
    @Rule(id = "greatest", expr = "!has(this.numbers) || this.numbers.map(x, 10 / x).max() > 90", message = "m")
    @Rule(id = "listed", expr = "!has(this.numbers) || this.numbers.map(x, 10 / x) == [90]", message = "m")
    @Rule(id = "index", expr = "!has(this.numbers) || this.numbers.all(x, [3, 4][x] > 90)", message = "m")
    @Rule(id = "sizes", expr = "!has(this.parts) || this.parts.all(p, p.size > 90)", message = "m")
    @Rule(id = "marks", expr = "!has(this.parts) || this.parts.all(p, p.marks.exists(m, m > 90))", message = "m")
    @Rule(id = "both", expr = "!has(this.parts) || this.parts.map(p, p.size).exists(s, s > 90)", message = "m")
    @Rule(id = "votes", expr = "!has(this.votes) || this.votes.all(key, this.votes[key] > 90)", message = "m")
    @Rule(id = "asked", expr = "!has(this.words) || this.words.exists(w, w == null)", message = "m")
    @Rule(id = "asked-index", expr = "!has(this.words) || this.words[0] == null || this.words[0] != 'b'", message = "m")
    @Rule(id = "asked-item", forEach = "words", expr = "item != null", message = "m")
    @Rule(id = "unasked-item", forEach = "words", expr = "item != 'b'", message = "m")
    @Rule(id = "words", expr = "!has(this.words) || this.words.exists(w, w.matches('^z'))", message = "m")
    interface WholeRules {}

    @Test
    void a_rule_is_skipped_if_a_required_item_is_null_at_any_position() {
        assertInEveryOrder(new Whole(Arrays.asList(-5, 0, null), null, null, null), "type");
        assertInEveryOrder(new Whole(Arrays.asList(91, 90, null), null, null, null), "type");
        assertThat(ids(new Whole(List.of(-5, 0), null, null, null)))
                .containsExactly(
                        "all", "exists", "failing", "filtered", "greatest", "in", "index", "listed", "mapped", "one");
        assertInEveryOrder(new Whole(null, null, null, Arrays.asList("a", "zoo", null)), "asked-item", "type");
    }

    @Test
    void a_rule_is_skipped_if_a_required_property_of_an_item_is_missing_at_any_position() {
        Part small = new Part(1, null, List.of(1));
        Part noSize = new Part(null, null, List.of(100));
        Part noMark = new Part(91, null, Arrays.asList(null, 100));
        assertParts(List.of(small, noSize), "marks", "required");
        assertParts(List.of(small, noMark), "sizes", "type");
        assertParts(Arrays.asList(small, null), "type");
    }

    @Test
    void a_rule_is_skipped_if_a_required_map_value_is_null_at_any_position() {
        for (String missing : List.of("a", "b", "c")) {
            Map<String, Integer> votes = new HashMap<>(Map.of("a", 1, "b", 1, "c", 1));
            votes.put(missing, null);
            assertIds(new Whole(null, null, votes, null), "type");
        }
        assertIds(new Whole(null, null, Map.of("a", 1), null), "votes");
    }

    @Test
    void a_rule_that_tests_for_null_is_checked_for_null_items_regardless_of_the_declaration() {
        assertIds(new Whole(null, null, null, Arrays.asList("zoo", null)), "asked-item", "type");
        assertIds(new Whole(null, null, null, Arrays.asList(null, "b")), "asked-item", "type", "unasked-item");
        assertIds(
                new Whole(null, null, null, Arrays.asList("b", null)),
                "asked-index",
                "asked-item",
                "type",
                "unasked-item");
    }

    private static void assertParts(List<Part> parts, String... ids) {
        List<Part> reversed = new ArrayList<>();
        parts.forEach(part -> reversed.add(0, part));
        assertIds(new Whole(null, parts, null, null), ids);
        assertIds(new Whole(null, reversed, null, null), ids);
    }

    private static Gaps numbers(@Nullable Integer... numbers) {
        return new Gaps(Arrays.asList(numbers), null, null, null, null, null);
    }

    private static Gaps gaps(
            @Nullable List<@Nullable Hue> hues,
            @Nullable List<@Nullable Float> weights,
            @Nullable List<@Nullable List<@Nullable Integer>> rows,
            @Nullable List<@Nullable Part> parts) {
        return new Gaps(null, hues, weights, rows, parts, null);
    }

    private static void assertInEveryOrder(Gaps gaps, String... ids) {
        rotations(gaps.numbers())
                .forEach(numbers -> assertIds(
                        new Gaps(numbers, gaps.hues(), gaps.weights(), gaps.rows(), gaps.parts(), gaps.labels()), ids));
    }

    private static void assertInEveryOrder(Whole whole, String... ids) {
        if (whole.numbers() != null) {
            rotations(whole.numbers())
                    .forEach(
                            numbers -> assertIds(new Whole(numbers, whole.parts(), whole.votes(), whole.words()), ids));
        } else {
            rotations(whole.words())
                    .forEach(words -> assertIds(new Whole(null, whole.parts(), whole.votes(), words), ids));
        }
    }

    /** Returns permutations of a list with each item at each position. */
    private static <T> List<List<T>> rotations(List<T> list) {
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<T> rotated = new ArrayList<>(list.subList(i, list.size()));
            rotated.addAll(list.subList(0, i));
            all.add(rotated);
            List<T> reversed = new ArrayList<>();
            rotated.forEach(item -> reversed.add(0, item));
            all.add(reversed);
        }
        return all;
    }

    private static <T> void assertIds(T model, String... ids) {
        assertThat(ids(model)).as("%s", model).containsExactly(ids);
    }

    private static <T> Iterable<String> ids(T model) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) model.getClass();
        TreeSet<String> ids = new TreeSet<>();
        Validators.of(type).validate(model).forEach(violation -> ids.add(violation.rule()));
        return ids;
    }
}
