package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values reached by an index or a key may be missing, null, or without the property that is read. */
class IndexTest {

    @GenerateValidator
    record Numbers(
            @Nullable List<@Nullable Integer> numbers,
            @Nullable List<@Nullable List<@Nullable Integer>> rows,
            @Nullable Map<String, @Nullable Integer> votes,
            boolean open) {}

    @RulesFor(Numbers.class)
    @Rule(
            id = "first",
            expr = "!has(this.numbers) || this.numbers[0] == null || this.numbers[0] > 2",
            message = "is {this.numbers[0]}")
    @Rule(
            id = "either",
            expr = "!has(this.numbers) || this.numbers[0] == null || 10 / this.numbers[0] > 1 || this.open",
            message = "of {10 / this.numbers[0]}",
            on = "numbers")
    @Rule(
            id = "corner",
            expr = "!has(this.rows) || this.rows[0] == null || this.rows[0][1] == null || this.rows[0][1] == 7",
            message = "is {this.rows[0][1]}")
    @Rule(
            id = "vote",
            expr = "!has(this.votes) || this.votes.a == null || this.votes['b'] == null"
                    + " || this.votes.a == this.votes['b']",
            message = "is {this.votes.a}")
    interface NumbersRules {}

    @Test
    void a_rule_is_skipped_if_an_item_that_it_reads_is_null() {
        assertBroken(numbers(5));
        assertBroken(numbers((Integer) null));
        assertBroken(numbers(null, 1));
        assertBroken(
                numbers(0, null),
                new Violation("first", "numbers", "is 0"),
                new Violation("either", "numbers", "of undefined"));
        assertBroken(rows(null));
        assertBroken(rows(Arrays.asList(1, null)));
        assertBroken(rows(List.of(1, 2)), new Violation("corner", "rows", "is 2"));
    }

    @Test
    void an_index_out_of_range_violates_the_rule() {
        assertBroken(
                numbers(),
                new Violation("first", "numbers", "is undefined"),
                new Violation("either", "numbers", "of undefined"));
        assertBroken(rows(List.of(1)), new Violation("corner", "rows", "is undefined"));
    }

    @Test
    void a_rule_is_skipped_for_a_null_value_and_violated_for_a_missing_key() {
        assertBroken(votes("a", 1, "b", 1));
        assertBroken(votes("a", 1, "b", 2), new Violation("vote", "votes", "is 1"));
        assertBroken(votes("a", null, "b", 2));
        assertBroken(votes("a", 1, "b", null));
        assertBroken(votes("b", 2, "c", 2), new Violation("vote", "votes", "is undefined"));
    }

    private static Numbers numbers(@Nullable Integer... numbers) {
        return new Numbers(Arrays.asList(numbers), null, null, false);
    }

    private static Numbers rows(@Nullable List<@Nullable Integer> first) {
        return new Numbers(null, Arrays.asList(first, List.of(3)), null, false);
    }

    private static Numbers votes(String one, @Nullable Integer first, String other, @Nullable Integer second) {
        Map<String, @Nullable Integer> votes = new HashMap<>();
        votes.put(one, first);
        votes.put(other, second);
        return new Numbers(null, null, votes, false);
    }

    @GenerateValidator
    record Stop(
            @NotNull @Nullable String city,
            @Nullable String hotel,
            @Nullable Stop via) {}

    @GenerateValidator
    record Tour(
            @Nullable List<@Nullable Stop> stops, @Nullable Map<String, Stop> homes, int day) {}

    @RulesFor(Tour.class)
    @Rule(
            id = "guarded",
            expr =
                    "!has(this.stops) || this.stops[0] == null || has(this.stops[0].hotel) && this.stops[0].hotel != this.stops[0].city",
            message = "{this.stops[0].hotel} in {this.stops[0].city}, via {this.stops[0].via.hotel}")
    @Rule(
            id = "far",
            expr =
                    "!has(this.stops) || this.stops[0] == null || !has(this.stops[0].via) || !has(this.stops[0].via.hotel)"
                            + " || this.stops[0].via.hotel != ''",
            message = "m")
    @Rule(
            id = "home",
            expr = "!has(this.homes) || !has(this.homes['it\\'s'].hotel) || this.homes['it\\'s'].hotel != ''",
            message = "m")
    @Rule(
            id = "of-the-day",
            expr =
                    "!has(this.stops) || [this.stops[this.day]].all(stop, stop == null || !has(stop.hotel) || stop.hotel != '')",
            message = "{this.stops[this.day].hotel} of {this.day}",
            on = "stops")
    interface TourRules {}

    @Test
    void a_guard_applies_to_the_same_index() {
        assertBroken(tour(0, new Stop("Porto", "Ritz", null)));
        assertBroken(
                tour(0, new Stop("Porto", "Porto", new Stop("Faro", "Sol", null))),
                new Violation("guarded", "stops", "Porto in Porto, via Sol"));
        assertBroken(
                tour(0, new Stop("Porto", null, null)),
                new Violation("guarded", "stops", "absent in Porto, via absent"));
        assertBroken(
                tour(0, new Stop("Porto", "Ritz", new Stop("Faro", "", null))), new Violation("far", "stops", "m"));
        assertBroken(tour(0, new Stop("Porto", "Ritz", new Stop("Faro", null, null))));
    }

    @Test
    void a_guard_applies_to_the_same_key() {
        assertBroken(new Tour(null, Map.of("it's", new Stop("Porto", "Ritz", null)), 0));
        assertBroken(
                new Tour(null, Map.of("it's", new Stop("Porto", "", null)), 0), new Violation("home", "homes", "m"));
        assertBroken(new Tour(null, Map.of(), 0), new Violation("home", "homes", "m"));
    }

    @Test
    void a_macro_gives_a_computed_value_a_name_for_a_guard() {
        Stop ritz = new Stop("Porto", "Ritz", null);
        assertBroken(tour(1, ritz, ritz));
        assertBroken(tour(1, ritz, new Stop("Porto", "", null)), new Violation("of-the-day", "stops", " of 1"));
        assertBroken(tour(2, ritz), new Violation("of-the-day", "stops", "undefined of 2"));
    }

    @Test
    void messages_with_missing_values_do_not_throw() {
        assertBroken(
                tour(0),
                new Violation("guarded", "stops", "undefined in undefined, via undefined"),
                new Violation("far", "stops", "m"),
                new Violation("of-the-day", "stops", "undefined of 0"));
        assertBroken(tour(0, (Stop) null));
        assertBroken(
                tour(0, new Stop(null, null, null)),
                new Violation("required", "stops[0].city", "is required"),
                new Violation("guarded", "stops", "absent in absent, via absent"));
    }

    private static Tour tour(int day, @Nullable Stop... stops) {
        return new Tour(Arrays.asList(stops), null, day);
    }

    private static <T> void assertBroken(T model, Violation... violations) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) model.getClass();
        assertThat(Validators.of(type).validate(model)).containsExactly(violations);
    }
}
