package io.github.kling4j.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kling4j.validation.jakarta.shop.Gift;
import io.github.kling4j.validation.jakarta.shop.Line;
import io.github.kling4j.validation.jakarta.shop.Order;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupSequence;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Groups, single properties, and subtypes. */
class AskingTest {

    private static final Validator HIBERNATE = Providers.hibernate().getValidator();
    private static final Validator VALIDATOR = JakartaValidators.around(HIBERNATE);

    private static final Order HEAVY = new Order().setWeight(101).setMail("a@b");

    private interface Everything extends Default, Order.Express {}

    @GroupSequence({Default.class, Order.Express.class})
    private interface OneByOne {}

    private static final class Bare extends Order {}

    @Test
    void the_group_default_is_validated_if_no_group_is_given() {
        assertThat(asked()).containsExactly("customer is required");
        assertThat(asked(Default.class)).containsExactly("customer is required");
    }

    @Test
    void another_group_is_validated_by_the_other_provider() {
        assertThat(asked(Order.Express.class)).containsExactly("weight must be less than or equal to 100");
    }

    @Test
    void several_groups_and_groups_that_extend_default_are_validated_by_both() {
        assertThat(asked(Default.class, Order.Express.class))
                .isEqualTo(asked(Everything.class))
                .containsExactly("customer is required", "weight must be less than or equal to 100");
    }

    @Test
    void a_group_sequence_is_refused() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> VALIDATOR.validate(HEAVY, OneByOne.class))
                .withMessage("generated validators do not support the @GroupSequence of " + OneByOne.class.getName()
                        + ": validate with one group after another");
    }

    @Test
    void validate_property_reports_rules_that_name_the_property() {
        Order order = new Order()
                .setCustomer("Ada Lovelace")
                .setWeight(101)
                .setLines(new Line(0, 0), new Line(1, 0), new Line(1, 0));

        assertThat(said(VALIDATOR.validateProperty(order, "customer")))
                .containsExactly("customer length is 12; must be at most 5");
        assertThat(said(VALIDATOR.validateProperty(order, "lines"))).containsExactly("lines has 3 lines");
        assertThat(said(VALIDATOR.validateProperty(order, "weight", Everything.class)))
                .hasSize(2)
                .last()
                .isEqualTo("weight must be less than or equal to 100");
        assertThat(VALIDATOR.validateProperty(order, "day")).isEmpty();
    }

    @Test
    void validate_property_refuses_an_unknown_property() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validateProperty(HEAVY, "customer_name"))
                .withMessage("io.github.kling4j.validation.jakarta.shop.Order has no property \"customer_name\": write"
                        + " the Java name of one of its own properties; validate a nested value separately");
    }

    @Test
    void validate_value_is_refused_because_rules_read_several_properties() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> VALIDATOR.validateValue(Order.class, "customer", "Ada"))
                .withMessage("the rules of io.github.kling4j.validation.jakarta.shop.Order may read several properties,"
                        + " so that a single value cannot be validated: create a Order, and call validate or"
                        + " validateProperty");
        assertThat(said(VALIDATOR.validateValue(Order.class, "weight", 101, Order.Express.class)))
                .containsExactly("weight must be less than or equal to 100");
    }

    @Test
    void a_subtype_is_validated_as_its_nearest_supertype() {
        assertThat(said(VALIDATOR.validate(new Bare()))).containsExactly("customer is required");
    }

    @Test
    void additions_of_a_subtype_are_validated_by_the_other_provider_except_nested_models() {
        Gift gift = new Gift(new Line(1, 2));

        assertThat(said(VALIDATOR.validate(gift)))
                .containsExactlyInAnyOrder(
                        "customer is required",
                        "ribbon must not be null",
                        "mail must not be null",
                        " must be wrapped",
                        "extra has too great a discount");
        assertThat(said(VALIDATOR.validateProperty(gift, "ribbon"))).containsExactly("ribbon must not be null");
        assertThat(said(Providers.first(new GeneratedValidationProvider())
                        .getValidator()
                        .validate(gift)))
                .containsExactly("customer is required");
    }

    @Test
    void null_arguments_are_refused_as_jakarta_validation_requires() {
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.validate(null));
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.validate(HEAVY, (Class<?>) null));
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.validateProperty(HEAVY, null));
    }

    @Test
    void the_other_validator_can_be_unwrapped_and_is_decorated_once() {
        assertThat(VALIDATOR.unwrap(HIBERNATE.getClass())).isSameAs(HIBERNATE);
        assertThat(JakartaValidators.around(VALIDATOR)).isSameAs(VALIDATOR);
        assertThat(VALIDATOR.getConstraintsForClass(Order.class).isBeanConstrained())
                .isTrue();
    }

    private static Set<String> asked(Class<?>... groups) {
        return said(VALIDATOR.validate(HEAVY, groups));
    }

    private static Set<String> said(Set<? extends ConstraintViolation<?>> violations) {
        Set<String> said = new LinkedHashSet<>();
        violations.forEach(each -> said.add(each.getPropertyPath() + " " + each.getMessage()));
        return said;
    }
}
