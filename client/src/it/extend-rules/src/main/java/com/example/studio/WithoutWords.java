package com.example.studio;

import io.github.kling4j.validation.PropertyName;
import io.github.kling4j.validation.Rule;

/** Says that a text holds none of some words. */
@Rule(
        id = "$id",
        expr = "!has(this.$property) || ['$words'].all(word, !this.$property.contains(word))",
        message = "must not speak of $words")
public @interface WithoutWords {

    /** Returns the id of the rule. */
    String id();

    /** Returns the wire name of the text. */
    @PropertyName
    String property();

    /** Returns the words. */
    String[] words();
}
