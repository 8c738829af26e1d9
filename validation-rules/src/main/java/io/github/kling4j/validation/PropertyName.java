package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member of a rule annotation that holds the wire name of a property, or several: the processor checks
 * each against the model and suggests the nearest name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PropertyName {

    /** Returns the member that names the list whose items have the property; the model itself when empty. */
    String of() default "";
}
