package io.github.kling4j.validation.jakarta;

import io.github.kling4j.validation.Violation;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraint that a violation of a generated validator has, whatever rule or constraint was broken. It stands on no
 * declaration: {@code violation.getConstraintDescriptor().getAttributes().get("rule")} reads it.
 */
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface BrokenRule {

    /** Returns the id of the rule, see {@link Violation#rule}. */
    String rule();

    /** Returns the path in names on the wire, see {@link Violation#path}. */
    String path();

    /** Returns the message. */
    String message();

    /** Returns none, which is the group Default. */
    Class<?>[] groups() default {};

    /** Returns none. */
    Class<? extends Payload>[] payload() default {};
}
