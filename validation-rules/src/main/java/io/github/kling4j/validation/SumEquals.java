package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the numbers in the items of a list add up to a total. The rule does not apply while the list or the total is
 * absent; an item that is null, or whose number is absent, adds nothing. Defaults count as values.
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

    /** Returns the id of the violation, by which a caller may leave the rule out. */
    String id();

    /** Returns the wire name of the list. */
    @PropertyName
    String list();

    /** Returns the wire name of the number in each item. */
    @PropertyName(of = "list")
    String of();

    /** Returns the wire name of the total. */
    @PropertyName
    String total();

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
        SumEquals[] value();
    }
}
