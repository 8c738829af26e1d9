package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelValidatorTest {

    private static final Validator<Order> VALIDATOR = Validators.of(Order.class);

    @Test
    void a_valid_value_has_no_violations() {
        assertThat(VALIDATOR.validate(Order.VALID)).isSameAs(List.of());
    }

    @Test
    void a_missing_required_property_has_only_that_violation() {
        assertViolations(Order.VALID.withId(null), new Violation("required", "order_id", "is required"));
    }

    @Test
    void lengths_count_code_points() {
        assertViolations(Order.VALID.withId("😀😀😀😀😀"));
        assertViolations(
                Order.VALID.withId("😀😀😀😀😀😀"),
                new Violation("maxLength", "order_id", "length is 6; must be at most 5"));
        assertViolations(
                Order.VALID.withId("😀"), new Violation("minLength", "order_id", "length is 1; must be at least 2"));
    }

    @Test
    void a_pattern_matches_the_whole_text() {
        assertViolations(
                Order.VALID.withId("a!\"b"), new Violation("pattern", "order_id", "is \"a!\\\"b\"; must match [^!]*"));
    }

    @Test
    void a_pattern_matches_a_long_text_without_stack_overflow() {
        Validator<Tune> validator = Validators.of(Tune.class);

        assertThat(validator.validate(new Tune("ab".repeat(50_000)))).isEmpty();
        assertThat(validator.validate(new Tune("ab".repeat(50_000) + "c"))).hasSize(1);
    }

    /** A pattern for which Java's engine uses stack space for each character. */
    @GenerateValidator
    record Tune(@Pattern(regexp = "(a|b)*") String notes) {}

    @Test
    void a_bound_on_a_type_parameter_is_checked_as_its_upper_bound_type() {
        assertThat(Validators.of(Share.class).validate(new Share<>(0.1f, 5L))).isEmpty();
        assertThat(Validators.of(Share.class).validate(new Share<>(0.25f, 6L)))
                .extracting(Violation::toString)
                .containsExactly(
                        "part: is 0.25; must be at most 0.1 [maximum]", "number: is 6; must be at most 5 [maximum]");
    }

    @GenerateValidator
    record Share<P extends Float, N extends Long>(
            @DecimalMax("0.1") P part, @Max(5) N number) {}

    @Test
    void bounds_include_the_limit() {
        assertViolations(Order.VALID.withCount(2));
        assertViolations(Order.VALID.withCount(6));
        assertViolations(Order.VALID.withCount(0), new Violation("minimum", "count", "is 0; must be at least 1"));
        assertViolations(Order.VALID.withCount(8), new Violation("maximum", "count", "is 8; must be at most 6"));
    }

    @Test
    void an_unknown_word_is_a_violation_and_a_known_one_is_valid() {
        assertViolations(Order.VALID.withColor(new Color("red")));
        assertViolations(
                Order.VALID.withColor(new Color("re\\d")),
                new Violation("enum", "color", "is \"re\\\\d\"; must be one of \"red\", \"green\""));
    }

    @Test
    void the_size_of_lists_is_checked_and_their_items_are_validated() {
        assertViolations(
                Order.VALID.withLines(List.of()),
                new Violation("minItems", "lines", "number of items is 0; must be at least 1"));
        assertViolations(
                Order.VALID.withLines(List.of(Line.of("a"), Line.of(""), Line.of("b"))),
                new Violation("maxItems", "lines", "number of items is 3; must be at most 2"),
                new Violation("minLength", "lines[1].text", "length is 0; must be at least 1"));
    }

    @Test
    void map_values_are_validated_under_their_keys() {
        assertViolations(
                Order.VALID.withNamed(Map.of("a \"b\"", Line.of(""))),
                new Violation("minLength", "named[\"a \\\"b\\\"\"].text", "length is 0; must be at least 1"));
    }

    @Test
    void nested_lists_are_validated_at_each_level() {
        assertViolations(
                Order.VALID.withGrid(List.of(List.of(), List.of(Line.of("a"), Line.of("")))),
                new Violation("minLength", "grid[1][1].text", "length is 0; must be at least 1"));
    }

    @Test
    void constraints_on_items_are_enforced() {
        assertViolations(
                Order.VALID.withTags(List.of("abc", "abcd")),
                new Violation("maxLength", "tags[1]", "length is 4; must be at most 3"));
    }

    @Test
    void a_null_item_is_a_violation_unless_its_type_is_nullable() {
        assertViolations(
                Order.VALID.withLines(Arrays.asList(Line.of("a"), null)), new Violation("type", "lines[1]", "is null"));
        assertViolations(Order.VALID.withSparse(Arrays.asList(Line.of("a"), null)));
    }

    @Test
    void a_model_may_have_a_property_of_its_own_type() {
        assertViolations(
                Order.VALID.withParent(Order.VALID.withParent(Order.VALID.withCount(8))),
                new Violation("maximum", "parent.parent.count", "is 8; must be at most 6"));
    }

    @Test
    void a_boolean_rule_names_its_property() {
        assertViolations(Order.VALID.withCount(3), new Violation("count-even", "count", "must be even"));
    }

    @Test
    void a_rule_for_each_item_names_the_item_or_its_property() {
        assertViolations(
                Order.VALID.withLines(List.of(Line.of("a"), Line.of("x"))),
                new Violation("not-x", "lines[1].text", "must not be x"));
        assertViolations(
                Order.VALID.withLines(List.of(Line.of("abc"))),
                new Violation("not-the-id", "lines[0]", "must not repeat the order's id"));
    }

    @Test
    void a_rule_may_return_one_of_several_violations() {
        assertViolations(Order.VALID.withId("aBc"), new Violation("id-upper", "order_id", "has an upper-case letter"));
        assertViolations(Order.VALID.withId("a1c"), new Violation("id-digit", "order_id", "has a digit"));
        assertViolations(
                Order.VALID.withColor(new Color("red")).withLines(List.of(new Line("a", null, new Color("green")))),
                new Violation("line-color", "lines[0].color", "is green, the order red"));
    }

    @Test
    void rules_for_a_nested_model_are_enforced_wherever_it_occurs() {
        Line line = new Line(null, "note", new Color("red"));
        Violation broken =
                new Violation("note-or-color", "note", "at most one of note, color may be given; 2 are given");

        assertThat(Validators.of(Line.class).validate(line)).containsExactly(broken);
        assertViolations(Order.VALID.withLines(List.of(line)), broken.under("lines[0]"));
    }

    @Test
    void advice_is_reported_separately_including_that_of_nested_models() {
        Order order = Order.VALID.withLines(List.of(Line.of("a"), new Line("b", "note", null)));

        assertViolations(order);
        assertThat(VALIDATOR.advise(order))
                .containsExactly(
                        new Violation("text-and-note", "lines[1].note", "the note will be ignored"),
                        new Violation("count-odd-lines", "lines", "one line is plenty"));
    }

    private static void assertViolations(Order order, Violation... expected) {
        assertThat(VALIDATOR.validate(order)).containsExactly(expected);
    }
}
