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
    void theGroupDefaultIsAskedWhereNoneIsNamed() {
        assertThat(asked()).containsExactly("customer is required");
        assertThat(asked(Default.class)).containsExactly("customer is required");
    }

    @Test
    void anotherGroupIsForTheOtherProvider() {
        assertThat(asked(Order.Express.class)).containsExactly("weight must be less than or equal to 100");
    }

    @Test
    void severalGroupsAndOnesThatExtendDefaultAreForBoth() {
        assertThat(asked(Default.class, Order.Express.class))
                .isEqualTo(asked(Everything.class))
                .containsExactly("customer is required", "weight must be less than or equal to 100");
    }

    @Test
    void aSequenceOfGroupsIsRefused() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> VALIDATOR.validate(HEAVY, OneByOne.class))
                .withMessage("generated validators do not follow @GroupSequence, which " + OneByOne.class.getName()
                        + " has: validate with one group after another");
    }

    @Test
    void aPropertyIsValidatedWithTheRulesThatNameIt() {
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
    void aPropertyThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validateProperty(HEAVY, "customer_name"))
                .withMessage("io.github.kling4j.validation.jakarta.shop.Order has no property \"customer_name\": write"
                        + " the Java name of one of its own; a value that it holds is validated by itself");
    }

    @Test
    void aValueWithoutItsObjectIsRefusedBecauseRulesReadOthers() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> VALIDATOR.validateValue(Order.class, "customer", "Ada"))
                .withMessage("the rules of io.github.kling4j.validation.jakarta.shop.Order may read several properties,"
                        + " so that a single value cannot be validated: make a Order, and call validate or"
                        + " validateProperty");
        assertThat(said(VALIDATOR.validateValue(Order.class, "weight", 101, Order.Express.class)))
                .containsExactly("weight must be less than or equal to 100");
    }

    @Test
    void aSubtypeIsValidatedAsItsNearestSupertype() {
        assertThat(said(VALIDATOR.validate(new Bare()))).containsExactly("customer is required");
    }

    @Test
    void whatASubtypeAddsIsForTheOtherProviderButForTheModelsInIt() {
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
    void nullIsRefusedAsJakartaValidationHasIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.validate(null));
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.validate(HEAVY, (Class<?>) null));
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.validateProperty(HEAVY, null));
    }

    @Test
    void theOtherValidatorIsUnwrappedAndNotDecoratedTwice() {
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
