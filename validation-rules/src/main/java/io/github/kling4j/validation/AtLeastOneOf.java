package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that at least one of the named properties is given: present and, for text, not empty.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(AtLeastOneOf.All.class)
@Rule(id = "$id", expr = "[given(this.$value)].exists(g, g)", message = "at least one of $value must be given")
public @interface AtLeastOneOf {

    /** Returns the id of the violation, by which a caller may leave the rule out. */
    String id();

    /** Returns the wire names of the properties. */
    @PropertyName
    String[] value();

    /** Returns the message of the violation; by default this annotation words it. */
    String message() default "";

    /** Returns the wire name of the property to report; by default the first that is named here. */
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
        AtLeastOneOf[] value();
    }
}
