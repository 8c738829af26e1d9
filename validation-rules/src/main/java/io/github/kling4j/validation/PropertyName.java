package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member of a rule annotation that contains one or several wire names of properties, which are their names in
 * JSON. The annotation processor checks each name against the model, and suggests the most similar name for an unknown
 * one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PropertyName {

    /**
     * Returns the name of another member of the rule annotation. This member names a list, and the items of the list
     * have the property. If it is empty, the model has the property.
     */
    String of() default "";
}
