package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value that the receiver of the JSON assumes if a property is absent. Rules use this value: for them, a property
 * with a default value is never absent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface DefaultValue {

    /** Returns the default as text: {@code "5"}, {@code "false"}, {@code "std"}. */
    String value();
}
