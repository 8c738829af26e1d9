package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value that the receiver assumes when a property is absent. It takes part in rules: a property with a
 * default is never absent to them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface DefaultValue {

    /** Returns the default as text: {@code "5"}, {@code "false"}, {@code "std"}. */
    String value();
}
