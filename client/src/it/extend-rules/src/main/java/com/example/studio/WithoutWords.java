package com.example.studio;

import io.github.kling4j.validation.PropertyName;
import io.github.kling4j.validation.Rule;

/** Forbids words in a text. */
@Rule(
        id = "$id",
        expr = "!has(this.$property) || ['$words'].all(word, !this.$property.contains(word))",
        message = "must not contain $words")
public @interface WithoutWords {

    /** Returns the id of the rule. */
    String id();

    /** Returns the wire name of the text. */
    @PropertyName
    String property();

    /** Returns the words. */
    String[] words();
}
