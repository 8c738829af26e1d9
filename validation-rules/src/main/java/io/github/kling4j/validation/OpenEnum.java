package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type whose value is one of a list of words, or a word that was unknown when the type was written. The type
 * has a method {@code String word()}. Validation refuses an unknown word under the id {@code enum}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OpenEnum {

    /** Returns the known words. */
    String[] value();
}
