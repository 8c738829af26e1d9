package io.github.kling4j.benchmarks.validation.plain;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One of some words, with | between them: the processor of Avaje Validator 2.17 takes no array of texts. */
@Constraint(validatedBy = WordsCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Words {
    String value();

    String message() default "enum";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
