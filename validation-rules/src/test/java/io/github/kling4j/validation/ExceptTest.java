package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kling4j.validation.shop.Line;
import io.github.kling4j.validation.shop.Order;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Validator#except} removes rules. */
class ExceptTest {

    private static final Line LONG = new Line("coffee", 1);
    private static final Line SPACED = new Line(" tea", 1);
    private static final Line NOTHING = new Line("", 0);

    private final Validator<Order> orders = Validators.of(Order.class);
    private final Validator<Line> lines = Validators.of(Line.class);

    @Test
    void an_id_removes_a_rule_everywhere() {
        Order order = Order.VALID
                .withCount(6)
                .withWeight(6)
                .withLines(new Line("coffee", 10))
                .withParent(Order.VALID.withCount(6));

        assertThat(orders.except("maximum").validate(order))
                .extracting(Violation::toString)
                .containsExactly("lines[0].text: is too long [maxLength]");
    }

    @Test
    void an_id_with_a_path_removes_a_rule_only_there() {
        Order order = Order.VALID
                .withCount(6)
                .withWeight(6)
                .withLines(new Line("tea", 10))
                .withParent(Order.VALID.withCount(6));

        assertThat(orders.except("maximum@count").validate(order))
                .extracting(Violation::path)
                .containsExactly("weight", "lines[0].amount", "parent.count");
    }

    @Test
    void brackets_match_every_index() {
        Order order = Order.VALID.withLines(LONG, Line.VALID, LONG).withNamed("a", LONG);

        assertThat(orders.except("maxLength@lines[].text").validate(order))
                .extracting(Violation::path)
                .containsExactly("named[\"a\"].text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "", "a.b", "[0]", "a\"]", "\"", "\\", "\\\"", "a\"].text[\"b", "a\nb", "😀", "@"})
    void brackets_match_every_key(String key) {
        Order order = Order.VALID.withNamed(key, LONG).withLines(LONG);

        assertThat(orders.except("maxLength@named[].text").validate(order))
                .extracting(Violation::path)
                .containsExactly("lines[0].text");
    }

    @Test
    void brackets_match_a_very_long_key() {
        Order order = Order.VALID.withNamed("\"\\".repeat(100_000), LONG);

        assertThat(orders.except("maxLength@named[].text").validate(order)).isEmpty();
    }

    @Test
    void a_path_in_a_recursive_model_matches_only_its_depth() {
        Order order = Order.VALID.withParent(Order.VALID.withCount(6).withParent(Order.VALID.withCount(6)));

        assertThat(orders.except("maximum@parent.parent.count").validate(order))
                .extracting(Violation::path)
                .containsExactly("parent.count");
    }

    @Test
    void an_id_with_an_empty_path_removes_a_rule_at_the_value_itself() {
        assertThat(lines.validate(NOTHING)).containsExactly(new Violation("line-whole", "", "says nothing"));
        assertThat(lines.except("line-whole@").validate(NOTHING)).isEmpty();
        assertThat(orders.except("line-whole@lines[]").validate(Order.VALID.withLines(NOTHING)))
                .isEmpty();
    }

    @Test
    void a_rule_that_may_report_any_path_can_be_removed_at_one() {
        assertThat(lines.except("text-form@text").validate(SPACED)).isEmpty();
        assertThat(lines.except("text-form@note").validate(SPACED)).isEqualTo(lines.validate(SPACED));
        assertThat(orders.except("text-form@lines[].text").validate(Order.VALID.withLines(SPACED)))
                .isEmpty();
    }

    @Test
    void removed_rules_are_removed_from_advice() {
        Order order = Order.VALID.withCount(2).withLines(new Line("tea!", 1));

        assertThat(orders.advise(order)).extracting(Violation::rule).containsExactly("count-odd", "text-loud");
        assertThat(orders.except("count-odd").advise(order))
                .extracting(Violation::rule)
                .containsExactly("text-loud");
        assertThat(orders.except("text-loud@lines[].text", "count-odd@count").advise(order))
                .isEmpty();
    }

    @Test
    void require_valid_ignores_removed_rules() {
        Order order = Order.VALID.withCount(6);

        orders.except("maximum@count").requireValid(order);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> orders.except("maximum@weight").requireValid(order))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void rules_can_be_removed_in_steps_at_once_or_twice() {
        Order order = Order.VALID.withCount(6).withWeight(6).withLines(LONG);
        List<Violation> expected = orders.except("maximum@count", "maxLength").validate(order);

        assertThat(expected).extracting(Violation::path).containsExactly("weight");
        assertThat(orders.except("maxLength").except("maximum@count").validate(order))
                .isEqualTo(expected);
        assertThat(orders.except("maximum@count", "maxLength")
                        .except("maxLength")
                        .validate(order))
                .isEqualTo(expected);
        assertThat(orders.except().validate(order)).isEqualTo(orders.validate(order));
    }

    @Test
    void rules_can_be_removed_from_one_of_several_validators_or_from_all() {
        Validator<Order> strict = new Validator<>() {
            @Override
            public List<Violation> validate(Order order) {
                return List.of(new Violation("maximum", "count", "is never right"));
            }

            @Override
            public KnownRules rules() {
                return KnownRules.of("maximum@count");
            }
        };
        Order order = Order.VALID.withCount(6);

        assertThat(orders.except("maximum").and(strict).validate(order))
                .extracting(Violation::message)
                .containsExactly("is never right");
        assertThat(orders.and(strict).except("maximum@count").validate(order)).isEmpty();
        assertThat(orders.except("maximum").and(strict.except("maximum@count")).validate(order))
                .isEmpty();
    }

    @Test
    void an_unknown_id_is_refused() {
        assertRefused(
                "maximun",
                "no rule \"maximun\" to leave out; there are"
                        + " count-odd, line-whole, maxLength, maximum, text-form, text-loud");
        assertRefused(
                "",
                "no rule \"\" to leave out; there are count-odd, line-whole, maxLength, maximum, text-form, text-loud");
    }

    @Test
    void a_path_without_the_rule_is_refused_with_the_valid_paths() {
        assertRefused(
                "maxLength@line[].text",
                "no rule \"maxLength@line[].text\" to leave out; write maxLength to leave it out everywhere, or one"
                        + " of these paths: maxLength@lines[].text, maxLength@named[].text,"
                        + " maxLength@parent.lines[].text, maxLength@parent.named[].text");
        assertRefused(
                "line-whole@",
                "no rule \"line-whole@\" to leave out; write line-whole to leave it out everywhere, or one of these"
                        + " paths: line-whole@lines[], line-whole@named[],"
                        + " line-whole@parent.lines[], line-whole@parent.named[]");
        assertRefused(
                "text-form@text",
                "no rule \"text-form@text\" to leave out; write text-form to leave it out everywhere, or one of these"
                        + " paths: text-form@lines[] or any path below it, text-form@named[] or any path below it,"
                        + " text-form@parent.lines[] or any path below it, text-form@parent.named[] or any path below"
                        + " it");
    }

    @Test
    void an_index_or_a_key_is_refused_with_the_general_path() {
        assertRefused(
                "maximum@lines[2].amount",
                "\"maximum@lines[2].amount\" names a single index or key; write maximum@lines[].amount, where []"
                        + " means any index or key");
        assertRefused(
                "text-form@named[\"a\"].text",
                "\"text-form@named[\"a\"].text\" names a single index or key; write text-form@named[].text, where []"
                        + " means any index or key");
    }

    @Test
    void a_rule_of_a_validator_without_declared_rules_is_refused() {
        Validator<Order> silent = order -> List.of();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> silent.except("maximum"))
                .withMessage("no rule \"maximum\" to leave out: this validator declares no rules; a validator written"
                        + " by hand declares them in rules()");
    }

    private void assertRefused(String rule, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> orders.except("maximum", rule))
                .withMessage(message);
    }
}
