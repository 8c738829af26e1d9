package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a property on the wire, or of a constant of an enum, where it differs from the Java name, and from the name
 * that the annotations of JSON libraries give it. Rules and the paths of violations speak of wire names only.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface WireName {

    /** Returns the name, as it stands in JSON. */
    String value();
}
