package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a property is not given without others.
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

    /** Returns the id of the violation, by which a caller may leave the rule out. */
    String id();

    /** Returns the wire name of the property. */
    @PropertyName
    String property();

    /** Returns the wire names of the properties that must be given with it. */
    @PropertyName
    String[] needs();

    /** Returns the message of the violation; by default this annotation words it. */
    String message() default "";

    /** Returns the wire name of the property to report; by default the one that needs the others. */
    @PropertyName
    String on() default "";

    /** Returns whether the rule only advises, as with {@link Rule#advice}. */
    boolean advice() default false;

    /** Holds several. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        /** Returns the rules, in the order written. */
        Requires[] value();
    }
}
