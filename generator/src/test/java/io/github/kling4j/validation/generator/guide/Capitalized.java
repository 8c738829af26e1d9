package io.github.kling4j.validation.generator.guide;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** A constraint that a class checks. */
// guide
@Constraint(validatedBy = Capitalized.Check.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Capitalized {

    String message() default "must begin with a capital letter";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<Capitalized, String> {

        public Check() {}

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.isEmpty() || Character.isUpperCase(text.charAt(0));
        }
    }
}
// end
