package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Advises against references to elements in the prompts of a request without elements. */
@Rule(
        id = "element-reference-unused",
        expr = "!has(this.prompt) || !this.prompt.matches('<<<element_[0-9]+>>>')",
        message = "refers to an element, but a text-to-video request has none",
        advice = true)
@Rule(
        id = "element-reference-unused",
        forEach = "multi_prompt",
        expr = "!item.prompt.matches('<<<element_[0-9]+>>>')",
        message = "refers to an element, but a text-to-video request has none",
        advice = true)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface NoElements {}
