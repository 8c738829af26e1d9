package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.PropertyName;
import io.github.kling4j.validation.Rule;

/** A rule annotation as anyone can define it. */
// guide
@Rule(
        id = "$id",
        expr = "!given(this.$property) || ['$endings'].exists(ending, this.$property.endsWith(ending))",
        message = "is {this.$property}; must end in one of $endings")
public @interface EndsWithOneOf {

    String id();

    @PropertyName
    String property();

    String[] endings();

    String message() default "";
}
// end
