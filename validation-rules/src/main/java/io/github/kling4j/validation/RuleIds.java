package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in the class file of a generated validator which ids its rules have, those of constraints aside, so that the
 * compiler can refuse them to the rules of other jars. Generated.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RuleIds {

    /** Returns the ids, each once, in the order of declaration. */
    String[] value();

    /**
     * Returns the canonical name of the rule interface that a rule set was generated for, so that a later compilation
     * into the same output can tell whether it still exists; empty for the validator of a model.
     */
    String source() default "";
}
