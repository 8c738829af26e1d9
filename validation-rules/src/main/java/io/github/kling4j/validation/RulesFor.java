package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose annotations and static methods are rules for a model.
 *
 * <pre>{@code
 * @RulesFor(Booking.class)
 * @AtLeastOneOf(id = "contact-required", value = {"email", "phone"})
 * interface BookingRules {
 *
 *     @Rule(id = "leaves-after-arrival", on = "departure", message = "must be after the arrival")
 *     static boolean leavesAfterArrival(Booking booking) {
 *         return booking.departure() == null || booking.departure().isAfter(booking.arrival());
 *     }
 * }
 * }</pre>
 *
 * <p>If the interface is compiled together with the model, its rules become part of the model's validator. Otherwise, a
 * {@code BookingRulesValidator} is generated and registered for {@link java.util.ServiceLoader}. {@link Validators#of}
 * joins it to the model's own validator, also where the model is nested in other models.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RulesFor {

    /** Returns the model, a type marked with {@link GenerateValidator}. */
    Class<?> value();

    /**
     * Returns whether {@link Validators#of} joins the rules to the model's validator. If false, use
     * {@link Validator#and} to join the generated validator to the model's validator.
     */
    boolean autoRegister() default true;

    /**
     * Returns the classes whose methods marked with {@link CelFunction} the expressions of the rules can call, in
     * addition to such methods of the interface itself.
     */
    Class<?>[] functions() default {};
}
