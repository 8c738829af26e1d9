package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires a property to be given, that is present and, for text, not empty, when a condition holds. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(RequiredWhen.All.class)
@Rule(id = "$id", expr = "!($when) || given(this.$property)", message = "is required when $when")
public @interface RequiredWhen {

    /** Returns the id of the violation, which {@link Validator#except} accepts. */
    String id();

    /** Returns the wire name of the property. */
    @PropertyName
    String property();

    /** Returns the condition, an expression. A bare wire name means that this property is given. */
    String when();

    /** Returns the message of the violation; when empty, the default message of this annotation is used. */
    String message() default "";

    /** Returns the wire name of the property to report; when empty, {@link #property}. */
    @PropertyName
    String on() default "";

    /** Returns whether the rule is only advice, see {@link Rule#advice}. */
    boolean advice() default false;

    /** Contains repeated {@link RequiredWhen} annotations. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {

        /** Returns the annotations, in source order. */
        RequiredWhen[] value();
    }
}
