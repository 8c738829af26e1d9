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

    /** Returns the stable id of the rule. */
    String id();

    /** Returns the wire name of the property that is not greater. */
    @PropertyName
    String first();

    /** Returns the wire name of the property that is not less. */
    @PropertyName
    String second();

    /** Returns what to say when the rule is broken; a sentence of this annotation's when empty. */
    String message() default "";

    /** Returns the wire name of the property that the violation names; the first property named here when empty. */
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
        Ordered[] value();
    }
}
