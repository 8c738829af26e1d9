package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that represents an open enumeration: its value is one of a list of known words, or a word that was
 * unknown when the type was written. The type has a method {@code String word()}, which returns the word. Validators
 * report an unknown word as a violation of the rule {@code enum}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OpenEnum {

    /** Returns the known words. */
    String[] value();
}
