package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires the sum of a number property over all items of a list to equal a total. The rule does not apply if the list
 * or the total is absent. An item adds nothing to the sum if the item is null or its number is absent. A property that
 * has a default value is never absent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(SumEquals.All.class)
@Rule(
        id = "$id",
        expr = "!has(this.$list) || !present(this.$total)"
                + " || this.$list.filter(item, present(item) && present(item.$of)).map(item, item.$of).sum()"
                + " == this.$total",
        message = "the sum of $of is"
                + " {this.$list.filter(item, present(item) && present(item.$of)).map(item, item.$of).sum()};"
                + " must be {this.$total}, the $total")
public @interface SumEquals {

    /** Returns the id of the violation, which {@link Validator#except} accepts. */
    String id();

    /** Returns the wire name of the list property. A wire name is the name of a property in JSON. */
    @PropertyName
    String list();

    /** Returns the wire name of the number property of each item. */
    @PropertyName(of = "list")
    String of();

    /** Returns the wire name of the property that contains the total. */
    @PropertyName
    String total();

    /** Returns the message of the violation. If it is empty, the default message of this annotation is used. */
    String message() default "";

    /**
     * Returns the wire name of the property that the violation names. If it is empty, the violation names
     * {@link #list}.
     */
    @PropertyName
    String on() default "";

    /** Returns whether the rule is only advice, see {@link Rule#advice}. */
    boolean advice() default false;

    /** Contains repeated {@link SumEquals} annotations. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        /** Returns the annotations, in source order. */
        SumEquals[] value();
    }
}
