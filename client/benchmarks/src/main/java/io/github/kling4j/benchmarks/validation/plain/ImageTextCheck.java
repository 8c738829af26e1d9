package io.github.kling4j.benchmarks.validation.plain;

import io.github.kling4j.benchmarks.validation.Images;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** For Hibernate Validator. */
public final class ImageTextCheck implements ConstraintValidator<ImageText, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        String broken = text == null ? null : Images.brokenRule(text);
        if (broken == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(broken).addConstraintViolation();
        return false;
    }
}
