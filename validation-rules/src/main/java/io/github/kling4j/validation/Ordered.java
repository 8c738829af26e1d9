package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that one property is not greater than another. Nothing is said when either is absent.
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

    /** Returns the id of the violation, by which a caller may leave the rule out. */
    String id();

    /** Returns the wire name of the property that is not greater. */
    @PropertyName
    String first();

    /** Returns the wire name of the property that is not less. */
    @PropertyName
    String second();

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
        Ordered[] value();
    }
}
