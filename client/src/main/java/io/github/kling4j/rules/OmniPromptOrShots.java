package io.github.kling4j.rules;

import io.github.kling4j.validation.AtMostOneOf;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules for Kling V3 Omni requests that may have shots: those of {@link ShotRules}, and {@code prompt} and {@code
 * multi_prompt} exclude each other.
 */
@AtMostOneOf(
        id = "prompt-shots-exclusive",
        value = {"prompt", "multi_prompt"},
        message = "must not be combined with multi_prompt: write either one prompt or shots")
@ShotRules
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface OmniPromptOrShots {}
