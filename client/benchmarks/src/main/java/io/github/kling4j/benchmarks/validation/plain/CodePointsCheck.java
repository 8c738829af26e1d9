package io.github.kling4j.benchmarks.validation.plain;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** For Hibernate Validator. */
public final class CodePointsCheck implements ConstraintValidator<CodePoints, String> {

    private int max;

    @Override
    public void initialize(CodePoints annotation) {
        max = annotation.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || isWithin(text, max);
    }

    /** Counts only texts with more UTF-16 units: a text never has more code points than units. */
    static boolean isWithin(String text, int max) {
        return text.length() <= max || text.codePointCount(0, text.length()) <= max;
    }
}
