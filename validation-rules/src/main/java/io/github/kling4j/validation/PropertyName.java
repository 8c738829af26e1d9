package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member of a rule annotation that holds one or several wire names of properties. The processor checks each
 * name against the model, and suggests the nearest one for an unknown name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PropertyName {

    /**
     * Returns the name of the annotation member that names the list whose items have the property; when empty, the
     * model has the property.
     */
    String of() default "";
}
