package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores the ids of a generated validator's rules in its class file, without the ids of constraints. When rules for the
 * same model are compiled later, the compiler can reject ids that a JAR file already uses. The annotation processor
 * writes this annotation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RuleIds {

    /** Returns the ids, each once, in the order of declaration. */
    String[] value();

    /**
     * Returns the canonical name of the rule interface for which a rule set was generated; empty for the validator of a
     * model. A later compilation into the same output directory can check whether the interface still exists.
     */
    String source() default "";
}
