package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires all properties in {@link #needs} to be given when {@link #property} is given. A property is given if it is
 * present and, if it is a text, not empty.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Requires.All.class)
@Rule(
        id = "$id",
        expr = "!given(this.$property) || [given(this.$needs)].all(g, g)",
        message = "needs $needs",
        on = "$property")
public @interface Requires {

    /** Returns the id of the violation, which {@link Validator#except} accepts. */
    String id();

    /**
     * Returns the wire name of the property that needs the other properties. A wire name is the name of a property in
     * JSON.
     */
    @PropertyName
    String property();

    /** Returns the wire names of the properties that must then be given. */
    @PropertyName
    String[] needs();

    /** Returns the message of the violation. If it is empty, the default message of this annotation is used. */
    String message() default "";

    /**
     * Returns the wire name of the property that the violation names. If it is empty, the violation names
     * {@link #property}.
     */
    @PropertyName
    String on() default "";

    /** Returns whether the rule is only advice, see {@link Rule#advice}. */
    boolean advice() default false;

    /** Contains repeated {@link Requires} annotations. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        /** Returns the annotations, in source order. */
        Requires[] value();
    }
}
