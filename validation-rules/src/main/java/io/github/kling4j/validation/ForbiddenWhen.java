package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a property is not given when a condition holds.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ForbiddenWhen.All.class)
@Rule(id = "$id", expr = "!($when) || !given(this.$property)", message = "must not be given when $when")
public @interface ForbiddenWhen {

    /** Returns the id of the violation, by which a caller may leave the rule out. */
    String id();

    /** Returns the wire name of the property. */
    @PropertyName
    String property();

    /** Returns the condition, an expression; a bare wire name stands for that property being given. */
    String when();

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
        ForbiddenWhen[] value();
    }
}
