package io.github.kling4j.validation.generator.behaviour;

import io.github.kling4j.validation.OpenEnum;

/** An open enumeration. */
@OpenEnum({"red", "green"})
record Color(String word) {}
