package io.github.kling4j.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.jakarta.shop.Envelope;
import io.github.kling4j.validation.jakarta.shop.Line;
import io.github.kling4j.validation.jakarta.shop.Order;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Iterator;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The contents of a generated validator's violation, in the API of Jakarta Validation. */
class ViolationsTest {

    private static final Validator VALIDATOR =
            JakartaValidators.around(Providers.hibernate().getValidator());

    @Test
    void a_violation_has_the_rule_the_wire_path_and_the_message_of_the_generated_validator() {
        Order order = new Order().setCustomer("Ada").setLines(new Line(1, 0), new Line(0, 0));
        ConstraintViolation<Order> violation = only(VALIDATOR.validate(order));
        Violation broken = new Violation("minimum", "order_lines[1].line_quantity", "is 0; must be at least 1");

        assertThat(violation.unwrap(Violation.class)).isEqualTo(broken);
        assertThat(violation.getMessage()).isEqualTo(broken.message());
        assertThat(violation.getPropertyPath()).hasToString("lines[1].quantity");
        assertThat(violation).hasToString("lines[1].quantity: is 0; must be at least 1 [minimum]");
        assertThat(violation.getLeafBean()).isSameAs(order.getLines().get(1));
        assertThat(violation.getInvalidValue()).isEqualTo(0);
        assertThat(violation.getRootBean()).isSameAs(order);
        assertThat(violation.getRootBeanClass()).isEqualTo(Order.class);
        assertThat(violation.getExecutableParameters()).isNull();
        assertThat(violation.getExecutableReturnValue()).isNull();
    }

    @Test
    void the_descriptor_of_a_violation_has_the_rule_and_the_path_as_attributes() throws NoSuchFieldException {
        ConstraintDescriptor<?> descriptor = only(VALIDATOR.validate(new Order().setCustomer("Ada Lovelace")))
                .getConstraintDescriptor();

        assertThat(descriptor.getAttributes())
                .contains(entry("rule", "maxLength"), entry("path", "customer_name"))
                .containsKeys("message", "groups", "payload");
        assertThat(descriptor.getGroups()).containsExactly(Default.class);
        assertThat(descriptor.getAnnotation()).isInstanceOfSatisfying(BrokenRule.class, rule -> {
            assertThat(rule.annotationType()).isEqualTo(BrokenRule.class);
            assertThat(rule.rule()).isEqualTo("maxLength");
            assertThat(rule).isEqualTo(descriptor.getAnnotation()).hasSameHashCodeAs(descriptor.getAnnotation());
        });
    }

    @Test
    void a_violation_of_another_provider_can_be_converted() {
        ConstraintViolation<Envelope> ofHibernate = only(VALIDATOR.validate(new Envelope()));
        ConstraintViolation<Order> generated = only(VALIDATOR.validate(new Order()));

        assertThat(JakartaValidators.toViolation(ofHibernate))
                .isEqualTo(new Violation("notNull", "sender", "must not be null"));
        assertThat(JakartaValidators.toViolation(generated))
                .isEqualTo(new Violation("required", "customer_name", "is required"));
    }

    @Test
    void a_violation_refuses_to_unwrap_to_other_types() {
        ConstraintViolation<Order> violation = only(VALIDATOR.validate(new Order()));

        assertThat(violation.unwrap(ConstraintViolation.class)).isSameAs(violation);
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> violation.unwrap(Order.class))
                .withMessage("cannot unwrap io.github.kling4j.validation.jakarta.shop.Order; unwrap"
                        + " io.github.kling4j.validation.Violation");
    }

    @Test
    void a_message_is_not_interpolated_and_its_template_is_escaped() {
        ConstraintViolation<Order> violation =
                only(VALIDATOR.validate(new Order().setCustomer("Ada").setWeight(60)));
        MessageInterpolator hibernate = new ParameterMessageInterpolator();

        assertThat(violation.getMessage()).isEqualTo("weighs 60 kg: {0} ${7*7} \\{customer} costs $5");
        assertThat(hibernate.interpolate(violation.getMessageTemplate(), new Context(violation)))
                .isEqualTo(violation.getMessage());
        assertThat(violation.getConstraintDescriptor().getMessageTemplate()).isEqualTo(violation.getMessageTemplate());
    }

    private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException();
        }
    }

    @Test
    void a_wire_name_may_contain_separators_of_paths() {
        assertThat(only(VALIDATOR.validate(new Order().setCustomer("Ada").setMail("long")))
                        .getPropertyPath())
                .hasToString("mail");
    }

    @Test
    void a_violation_of_an_undeclared_property_has_the_path_of_the_model() {
        Order eve = new Order().setCustomer("Eve");
        ConstraintViolation<Order> violation = only(VALIDATOR.validate(eve));

        assertThat(violation.getPropertyPath()).hasToString("");
        assertThat(violation.getLeafBean()).isSameAs(eve);
        assertThat(violation.unwrap(Violation.class).path()).isEqualTo("customer_record.name");
    }

    @Test
    void violations_have_the_order_of_the_generated_validator() {
        Order order = new Order().setLines(new Line(0, 1), new Line(1, 0), new Line(1, 0));

        assertThat(VALIDATOR.validate(order))
                .extracting(violation -> violation.unwrap(Violation.class).rule())
                .containsExactly("required", "minimum", "discount-small", "lines-counted");
    }

    private static <T> ConstraintViolation<T> only(Set<ConstraintViolation<T>> violations) {
        Iterator<ConstraintViolation<T>> all = violations.iterator();
        ConstraintViolation<T> first = all.next();
        assertThat(all).isExhausted();
        return first;
    }
}
