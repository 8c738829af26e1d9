package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that at least one of the named properties is given. Given means present and, for text, not empty.
 *
 * <p>The violation names the property {@link #on}, else the first of the named ones.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(AtLeastOneOf.All.class)
public @interface AtLeastOneOf {

    /** Returns the stable id of the rule. */
    String id();

    /** Returns the wire names of at least two properties. */
    @PropertyName
    String[] value();

    /** Returns what to say when the rule is broken; a sentence that lists the properties when empty. */
    String message() default "";

    /** Returns the wire name of the property that the violation names; the first of {@link #value} when empty. */
    @PropertyName
    String on() default "";

    /** Returns whether the rule only advises: see {@link Rule#advice}. */
    boolean advice() default false;

    /** Holds several. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        /** Returns the rules, in the order written. */
        AtLeastOneOf[] value();
    }
}
