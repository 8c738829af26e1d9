package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A {@code ConstraintValidator} builds violations through its context. */
class CustomConstraintTest {

    /** The result of a validator for a text. */
    private interface Verdict {
        boolean of(String text, ConstraintValidatorContext context);
    }

    private static CustomConstraint<String> constraint(Verdict verdict) {
        ConstraintValidator<Deprecated, String> validator = verdict::of;
        return CustomConstraint.of("own", "is not right", validator, Shelf.class.getAnnotation(Deprecated.class));
    }

    /** Has an annotation. */
    @Deprecated
    private static final class Shelf {}

    @Test
    void a_broken_constraint_is_reported_at_the_value_itself() {
        CustomConstraint<String> constraint = constraint((text, context) -> text.isEmpty());

        assertThat(constraint.validate("")).isSameAs(List.of());
        assertThat(constraint.validate("x")).containsExactly(new Violation("own", "", "is not right"));
    }

    @Test
    void a_constraint_validator_may_report_paths_in_the_value() {
        CustomConstraint<String> constraint = constraint((text, context) -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("one")
                    .addPropertyNode("lines")
                    .addPropertyNode("price")
                    .inIterable()
                    .atIndex(3)
                    .addConstraintViolation()
                    .buildConstraintViolationWithTemplate("two")
                    .addPropertyNode("tags")
                    .addContainerElementNode("<map value>", java.util.Map.class, 1)
                    .inIterable()
                    .atKey("a")
                    .addConstraintViolation()
                    .buildConstraintViolationWithTemplate("three")
                    .addBeanNode()
                    .addConstraintViolation();
            return false;
        });

        assertThat(constraint.validate("x"))
                .containsExactly(
                        new Violation("own", "lines[3].price", "one"),
                        new Violation("own", "tags[\"a\"]", "two"),
                        new Violation("own", "", "three"));
    }

    @Test
    void a_disabled_default_violation_is_reported_if_no_other_was_built() {
        CustomConstraint<String> constraint = constraint((text, context) -> {
            context.disableDefaultConstraintViolation();
            return false;
        });

        assertThat(constraint.validate("x")).containsExactly(new Violation("own", "", "is not right"));
    }

    @Test
    void violations_built_for_a_valid_value_are_not_reported() {
        CustomConstraint<String> constraint = constraint((text, context) -> {
            context.buildConstraintViolationWithTemplate("one").addConstraintViolation();
            return true;
        });

        assertThat(constraint.validate("x")).isEmpty();
    }

    @Test
    void a_constraint_validator_that_throws_counts_as_broken() {
        CustomConstraint<String> constraint = constraint((text, context) -> {
            throw new IllegalStateException("secret");
        });

        assertThat(constraint.validate("x"))
                .containsExactly(new Violation("own", "", "the rule failed with IllegalStateException"));
    }

    @Test
    void the_context_has_the_message_and_the_clock_of_the_validation() {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        CustomConstraint<String> constraint = constraint((text, context) -> {
            assertThat(context.getDefaultConstraintMessageTemplate()).isEqualTo("is not right");
            assertThat(context.unwrap(ConstraintValidatorContext.class)).isSameAs(context);
            assertThatThrownBy(() -> context.unwrap(String.class)).hasMessageContaining("java.lang.String");
            return context.getClockProvider().getClock() == clock;
        });
        Validator<String> validator = constraint::validate;

        assertThat(validator.at(clock).validate("x")).isEmpty();
        assertThat(validator.validate("x")).hasSize(1);
    }
}
