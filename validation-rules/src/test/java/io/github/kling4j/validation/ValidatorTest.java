package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kling4j.validation.shop.Line;
import io.github.kling4j.validation.shop.Order;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    private final Validator<Order> orders = Validators.of(Order.class);
    private final Validator<Object> grumpy = value -> List.of(new Violation("mood", "", "not today"));

    @Test
    void a_valid_value_has_no_violations() {
        Validator<Order> joined = orders.and(order -> List.of());

        assertThat(orders.validate(Order.VALID)).isSameAs(List.of());
        assertThat(joined.validate(Order.VALID)).isSameAs(List.of());
        assertThat(joined.except("maximum").validate(Order.VALID)).isSameAs(List.of());
    }

    @Test
    void require_valid_accepts_a_valid_value_and_ignores_advice() {
        Order order = Order.VALID.withCount(2);

        assertThat(orders.advise(order)).isNotEmpty();
        orders.requireValid(order);
    }

    @Test
    void require_valid_throws_an_exception_with_all_violations() {
        Order order = Order.VALID.withCount(6).withLines(new Line("coffee", 1));

        assertThatThrownBy(() -> orders.requireValid(order))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        e -> assertThat(e.violations()).isEqualTo(orders.validate(order)))
                .hasMessage("not valid:\n  count: is too high [maximum]\n  lines[0].text: is too long [maxLength]");
    }

    @Test
    void and_reports_the_violations_of_both_validators_in_order() {
        Order order = Order.VALID.withCount(6);

        assertThat(orders.and(grumpy).validate(order))
                .extracting(Violation::rule)
                .containsExactly("maximum", "mood");
        assertThat(grumpy.and(grumpy).validate("")).hasSize(2);
        assertThatThrownBy(() -> orders.and(grumpy).requireValid(order))
                .hasMessage("not valid:\n  count: is too high [maximum]\n  not today [mood]");
    }

    @Test
    void and_reports_the_advice_of_both_validators() {
        Validator<Order> adviser = new Validator<>() {
            @Override
            public List<Violation> validate(Order order) {
                return List.of();
            }

            @Override
            public List<Violation> advise(Order order) {
                return List.of(new Violation("late", "", "order sooner"));
            }
        };

        assertThat(orders.and(adviser).advise(Order.VALID.withCount(2)))
                .extracting(Violation::rule)
                .containsExactly("count-odd", "late");
        assertThat(orders.and(grumpy).advise(Order.VALID)).isEmpty();
    }

    @Test
    void and_does_not_change_the_two_validators() {
        orders.and(grumpy);

        assertThat(orders.validate(Order.VALID)).isEmpty();
    }
}
