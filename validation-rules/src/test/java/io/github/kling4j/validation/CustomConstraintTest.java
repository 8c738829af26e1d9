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

/** What validators of Jakarta Validation can do through their context. */
class CustomConstraintTest {

    /** What a validator says of a text. */
    private interface Verdict {
        boolean of(String text, ConstraintValidatorContext context);
    }

    private static CustomConstraint<String> constraint(Verdict verdict) {
        ConstraintValidator<Deprecated, String> validator = verdict::of;
        return CustomConstraint.of("own", "is not right", validator, Shelf.class.getAnnotation(Deprecated.class));
    }

    /** Bears an annotation. */
    @Deprecated
    private static final class Shelf {}

    @Test
    void aBrokenConstraintIsReportedAtTheValueItself() {
        CustomConstraint<String> constraint = constraint((text, context) -> text.isEmpty());

        assertThat(constraint.validate("")).isSameAs(List.of());
        assertThat(constraint.validate("x")).containsExactly(new Violation("own", "", "is not right"));
    }

    @Test
    void aValidatorMayNamePlacesInTheValue() {
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
    void aValidatorThatReplacesTheViolationByNoneIsReportedAllTheSame() {
        CustomConstraint<String> constraint = constraint((text, context) -> {
            context.disableDefaultConstraintViolation();
            return false;
        });

        assertThat(constraint.validate("x")).containsExactly(new Violation("own", "", "is not right"));
    }

    @Test
    void whatAKeptConstraintBuiltIsNotReported() {
        CustomConstraint<String> constraint = constraint((text, context) -> {
            context.buildConstraintViolationWithTemplate("one").addConstraintViolation();
            return true;
        });

        assertThat(constraint.validate("x")).isEmpty();
    }

    @Test
    void aValidatorThatFailsIsBroken() {
        CustomConstraint<String> constraint = constraint((text, context) -> {
            throw new IllegalStateException("secret");
        });

        assertThat(constraint.validate("x"))
                .containsExactly(new Violation("own", "", "the rule failed with IllegalStateException"));
    }

    @Test
    void theContextHasTheMessageAndTheClockOfTheValidation() {
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
