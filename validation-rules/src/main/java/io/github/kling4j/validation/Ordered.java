package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires one property to be less than or equal to another property. The rule does not apply if one of the two is
 * absent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Ordered.All.class)
@Rule(
        id = "$id",
        expr = "!has(this.$first) || !has(this.$second) || this.$first <= this.$second",
        message = "is {this.$first}; must be at most {this.$second}, the $second")
public @interface Ordered {

    /** Returns the id of the violation, which {@link Validator#except} accepts. */
    String id();

    /**
     * Returns the wire name of the property that must be less than or equal to {@link #second}. A wire name is the name
     * of a property in JSON.
     */
    @PropertyName
    String first();

    /** Returns the wire name of the property that must be greater than or equal to {@link #first}. */
    @PropertyName
    String second();

    /** Returns the message of the violation. If it is empty, the default message of this annotation is used. */
    String message() default "";

    /**
     * Returns the wire name of the property that the violation names. If it is empty, the violation names
     * {@link #first}.
     */
    @PropertyName
    String on() default "";

    /** Returns whether the rule is only advice, see {@link Rule#advice}. */
    boolean advice() default false;

    /** Contains repeated {@link Ordered} annotations. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        /** Returns the annotations, in source order. */
        Ordered[] value();
    }
}
