package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a property or of an enum constant in JSON, if it differs from the Java name and from the name in the
 * annotations of JSON libraries. Rules and the paths of violations use only the names in JSON, which are called wire
 * names.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface WireName {

    /** Returns the name in JSON. */
    String value();
}
