package io.github.kling4j.benchmarks.validation.plain;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rules between the properties of an element. */
@Constraint(validatedBy = ElementRulesCheck.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ElementRules {
    String message() default "element";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
