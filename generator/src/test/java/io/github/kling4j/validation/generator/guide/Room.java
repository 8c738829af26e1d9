package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.OpenEnum;

/** A word of which more may come. */
// guide
@OpenEnum({"single", "double"})
public record Room(String word) {}
// end
