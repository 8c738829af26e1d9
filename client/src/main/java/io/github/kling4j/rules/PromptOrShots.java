package io.github.kling4j.rules;

import io.github.kling4j.validation.ForbiddenWhen;
import io.github.kling4j.validation.RequiredWhen;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules of a Kling V3 request whose words are one prompt, or shots with prompts of their own: those of {@link
 * ShotRules}, and those that connect them with {@code prompt}.
 */
// A single shot needs a prompt, and so does a division into shots that is left to the service.
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
        message = "is ignored: custom shots have prompts of their own",
        advice = true)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface PromptOrShots {}
