package io.github.kling4j.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.jakarta.shop.Crate;
import io.github.kling4j.validation.jakarta.shop.Desk;
import io.github.kling4j.validation.jakarta.shop.Envelope;
import io.github.kling4j.validation.jakarta.shop.Line;
import io.github.kling4j.validation.jakarta.shop.Order;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** Types without generated validators, and parameters, are validated by the other provider, except nested models. */
class OtherTypesTest {

    private static final Validator HIBERNATE = Providers.hibernate().getValidator();
    private static final Validator VALIDATOR = JakartaValidators.around(HIBERNATE);

    /** Keeps every constraint, and breaks the rule that only the generated validator has. */
    private static final Line DEAR = new Line(1, 2);

    @Test
    void a_type_without_a_generated_validator_is_validated_by_the_other_provider() {
        ConstraintViolation<Envelope> violation =
                VALIDATOR.validate(new Envelope()).iterator().next();

        assertThat(violation.getPropertyPath()).hasToString("sender");
        assertThat(violation.getMessageTemplate()).isEqualTo("{jakarta.validation.constraints.NotNull.message}");
    }

    @Test
    void models_nested_in_another_type_are_validated_by_their_generated_validators() {
        Envelope envelope = envelope(DEAR);

        assertThat(HIBERNATE.validate(envelope)).isEmpty();
        assertThat(paths(VALIDATOR.validate(envelope)))
                .containsExactly(
                        "byName[b]",
                        "byShelf[s].<map value>[1]",
                        "first",
                        "inner.lines[0]",
                        "lines[0]",
                        "order.lines[0]",
                        "rest[0]");
    }

    @Test
    void nested_models_have_the_paths_of_the_other_provider_and_are_reported_once() {
        Line empty = new Line(0, 0);
        Envelope envelope = envelope(empty);
        Set<ConstraintViolation<Envelope>> violations = VALIDATOR.validate(envelope);

        assertThat(paths(violations)).isEqualTo(paths(HIBERNATE.validate(envelope)));
        assertThat(violations).hasSameSizeAs(HIBERNATE.validate(envelope));
    }

    @Test
    void a_value_in_two_places_is_validated_at_both() {
        Envelope envelope = new Envelope();
        envelope.sender = "Ada";
        envelope.lines = List.of(DEAR, DEAR);

        assertThat(paths(VALIDATOR.validate(envelope))).containsExactly("lines[0]", "lines[1]");
    }

    /**
     * Only the other provider can extract the values of such a container; it checks their constraints, but no rules.
     */
    @Test
    void constraints_in_a_container_with_a_custom_extractor_are_checked_by_the_other_provider() {
        Validator validator = Providers.first(new GeneratedValidationProvider(), new HibernateValidator())
                .usingContext()
                .addValueExtractor(new Crate.BoxExtractor())
                .getValidator();

        assertThat(validator.validate(new Crate(new Crate.Box<>(new Line(0, 2)))))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.getMessage()).isEqualTo("must be greater than or equal to 1"));
    }

    @Test
    void a_constraint_on_a_property_with_a_model_is_checked_by_the_other_provider() {
        Envelope envelope = new Envelope();
        envelope.sender = "Ada";
        envelope.must = null;

        assertThat(paths(VALIDATOR.validate(envelope))).containsExactly("must");
    }

    /** Each place has a separate line. */
    private static Envelope envelope(Line line) {
        Envelope envelope = new Envelope();
        envelope.sender = "Ada";
        envelope.order = new Order().setCustomer("Ada").setLines(same(line));
        envelope.lines = List.of(same(line));
        envelope.byName = Map.of("b", same(line));
        envelope.byShelf = Map.of("s", List.of(new Line(1, 0), same(line)));
        envelope.first = Optional.of(same(line));
        envelope.rest = new Line[] {same(line)};
        envelope.inner = new Envelope();
        envelope.inner.sender = "Ada";
        envelope.inner.lines = List.of(same(line));
        envelope.inner.inner = envelope;
        envelope.aside = same(line);
        return envelope;
    }

    private static Line same(Line line) {
        return new Line(line.quantity(), line.discount());
    }

    @Test
    void parameters_with_valid_are_validated_by_their_generated_validators() throws ReflectiveOperationException {
        Desk desk = new Desk(null);
        Method method = Desk.class.getMethod("order", int.class, Order.class);
        Object[] values = {0, new Order().setLines(DEAR, new Line(0, 0))};
        Set<ConstraintViolation<Desk>> violations = VALIDATOR.forExecutables().validateParameters(desk, method, values);

        assertThat(paths(violations))
                .containsExactly(
                        "order.number",
                        "order.order.customer",
                        "order.order.lines[0]",
                        "order.order.lines[1].quantity");
        assertThat(paths(violations))
                .containsAll(paths(HIBERNATE.forExecutables().validateParameters(desk, method, values)));
        assertThat(violations).hasSize(4).allSatisfy(each -> {
            assertThat(each.getRootBean()).isSameAs(desk);
            assertThat(each.getExecutableParameters()).containsExactly(values);
        });
    }

    @Test
    void return_values_with_valid_are_validated_by_their_generated_validators() throws ReflectiveOperationException {
        Desk desk = new Desk(null);
        Method method = Desk.class.getMethod("order", int.class, Order.class);
        List<Line> returned = List.of(new Line(1, 0), DEAR, new Line(0, 0));
        Set<ConstraintViolation<Desk>> violations =
                VALIDATOR.forExecutables().validateReturnValue(desk, method, returned);

        assertThat(paths(violations))
                .containsExactly("order.<return value>[1]", "order.<return value>[2].quantity")
                .containsAll(paths(HIBERNATE.forExecutables().validateReturnValue(desk, method, returned)));
        assertThat(violations)
                .allSatisfy(each -> assertThat(each.getExecutableReturnValue()).isSameAs(returned));
    }

    @Test
    void constructor_parameters_with_valid_are_validated_by_their_generated_validators()
            throws ReflectiveOperationException {
        Constructor<Desk> constructor = Desk.class.getConstructor(Order.class);
        Object[] values = {new Order()};

        assertThat(paths(VALIDATOR.forExecutables().validateConstructorParameters(constructor, values)))
                .containsExactly("Desk.order.customer")
                .isEqualTo(paths(HIBERNATE.forExecutables().validateConstructorParameters(constructor, values)));
    }

    private static Set<String> paths(Set<? extends ConstraintViolation<?>> violations) {
        Set<String> paths = new TreeSet<>();
        violations.forEach(each -> paths.add(each.getPropertyPath().toString()));
        return paths;
    }
}
