package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Forbids a property to be given (present and, if it is a text, not empty) when a condition holds. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ForbiddenWhen.All.class)
@Rule(id = "$id", expr = "!($when) || !given(this.$property)", message = "must not be given when $when")
public @interface ForbiddenWhen {

    /** Returns the id of the violation, which {@link Validator#except} accepts. */
    String id();

    /** Returns the wire name of the property, which is its name in JSON. */
    @PropertyName
    String property();

    /**
     * Returns the condition, which is a CEL expression. The wire name of a property alone, such as {@code email}, means
     * that this property is given.
     */
    String when();

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

    /** Contains repeated {@link ForbiddenWhen} annotations. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        /** Returns the annotations, in source order. */
        ForbiddenWhen[] value();
    }
}
