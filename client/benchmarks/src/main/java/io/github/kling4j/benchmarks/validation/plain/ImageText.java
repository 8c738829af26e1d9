package io.github.kling4j.benchmarks.validation.plain;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A URL, or Base64 text of an image; the message is replaced by the id of the rule that is broken. */
@Constraint(validatedBy = ImageTextCheck.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ImageText {
    String message() default "image";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
