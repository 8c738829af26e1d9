package io.github.kling4j.benchmarks.validation.plain;

import io.github.kling4j.image.Image;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** For Hibernate Validator. */
public final class VideoUrlCheck implements ConstraintValidator<VideoUrl, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || text.isEmpty() || Image.isUrl(text);
    }
}
