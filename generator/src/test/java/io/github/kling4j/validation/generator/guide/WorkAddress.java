package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.PropertyName;
import io.github.kling4j.validation.RequiredWhen;

/** A rule annotation made of others. */
// guide
@EndsWithOneOf(
        id = "$property-known",
        property = "$property",
        endings = {"@example.com", "@example.org"})
@RequiredWhen(id = "$property-required", property = "$property", when = "$when")
public @interface WorkAddress {

    @PropertyName
    String property();

    String when();
}
// end
