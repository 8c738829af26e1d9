package io.github.kling4j.benchmarks.validation.plain;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A URL, or the empty text. */
@Constraint(validatedBy = VideoUrlCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface VideoUrl {
    String message() default "reference-videos-url";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
