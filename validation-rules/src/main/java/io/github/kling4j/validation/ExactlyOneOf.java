package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires exactly one of the named properties to be given: present and, if it is a text, not empty. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ExactlyOneOf.All.class)
@Rule(
        id = "$id",
        expr = "[given(this.$value)].exists(g, g)",
        message = "exactly one of $value must be given; none is given")
@Rule(
        id = "$id",
        expr = "[given(this.$value)].filter(g, g).size() <= 1",
        message = "exactly one of $value must be given, but {[given(this.$value)].filter(g, g).size()} are given")
public @interface ExactlyOneOf {

    /** Returns the id of the violation, which {@link Validator#except} accepts. */
    String id();

    /** Returns the wire names of the properties, which are their names in JSON. */
    @PropertyName
    String[] value();

    /** Returns the message of the violation. If it is empty, the default message of this annotation is used. */
    String message() default "";

    /**
     * Returns the wire name of the property that the violation names. If it is empty, the violation names the first
     * property of {@link #value}.
     */
    @PropertyName
    String on() default "";

    /** Returns whether the rule is only advice, see {@link Rule#advice}. */
    boolean advice() default false;

    /** Contains repeated {@link ExactlyOneOf} annotations. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        /** Returns the annotations, in source order. */
        ExactlyOneOf[] value();
    }
}
