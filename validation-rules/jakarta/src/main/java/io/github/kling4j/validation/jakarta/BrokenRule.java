package io.github.kling4j.validation.jakarta;

import io.github.kling4j.validation.Violation;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraint annotation in the descriptor of each violation that a generated validator reports. It cannot be placed
 * on a declaration. {@code violation.getConstraintDescriptor().getAttributes().get("rule")} returns the id of the rule.
 */
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface BrokenRule {

    /** Returns the id of the rule, see {@link Violation#rule}. */
    String rule();

    /** Returns the property path in wire names, which are the names in JSON, see {@link Violation#path}. */
    String path();

    /** Returns the message of the violation. */
    String message();

    /** Returns an empty array, which means the group Default. */
    Class<?>[] groups() default {};

    /** Returns an empty array. */
    Class<? extends Payload>[] payload() default {};
}
