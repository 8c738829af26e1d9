package io.github.kling4j.benchmarks.validation.plain;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** At most so many code points. */
@Constraint(validatedBy = CodePointsCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CodePoints {
    int max();

    String message() default "maxLength";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
