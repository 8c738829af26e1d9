package io.github.kling4j.rules;

import io.github.kling4j.validation.AtMostOneOf;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules of a Kling V3 Omni request that has shots: those of {@link ShotRules}, and that {@code prompt} and {@code
 * multi_prompt} exclude each other.
 */
@AtMostOneOf(
        id = "prompt-shots-exclusive",
        value = {"prompt", "multi_prompt"},
        message = "excludes multi_prompt: give the words as one prompt, or as shots")
@ShotRules
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface OmniPromptOrShots {}
