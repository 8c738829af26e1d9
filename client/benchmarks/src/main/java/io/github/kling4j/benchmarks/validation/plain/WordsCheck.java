package io.github.kling4j.benchmarks.validation.plain;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For Hibernate Validator. */
public final class WordsCheck implements ConstraintValidator<Words, String> {

    private Set<String> words = Set.of();

    @Override
    public void initialize(Words annotation) {
        words = Set.of(annotation.value().split("\\|"));
    }

    @Override
    public boolean isValid(@Nullable String word, ConstraintValidatorContext context) {
        return word == null || words.contains(word);
    }
}
