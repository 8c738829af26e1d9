package io.github.kling4j.rules;

import io.github.kling4j.validation.ForbiddenWhen;
import io.github.kling4j.validation.RequiredWhen;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules for Kling V3 requests with one prompt, or with shots that have their own prompts: those of {@link
 * ShotRules}, and those between shots and {@code prompt}.
 */
// A single shot needs a prompt, and so does a request that lets the service divide the video into shots.
@RequiredWhen(
        id = "prompt-required",
        property = "prompt",
        when = "!this.multi_shot || has(this.shot_type) && this.shot_type == 'intelligence'",
        message = "is required when multi_shot is false or shot_type is intelligence")
@ShotRules
@ForbiddenWhen(
        id = "prompt-unused",
        property = "prompt",
        when = "this.multi_shot && has(this.shot_type) && this.shot_type == 'customize'",
        message = "is ignored: custom shots have their own prompts",
        advice = true)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface PromptOrShots {}
