package io.github.kling4j.rules;

import io.github.kling4j.validation.ForbiddenWhen;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.SumEquals;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules of every request whose words are one prompt, or shots with prompts of their own: those between {@code
 * prompt}, {@code multi_shot}, {@code shot_type}, {@code multi_prompt} and {@code duration}.
 */
// A single shot needs a prompt, and so does a division into shots that is left to the service.
@RequiredWhen(
        id = "prompt-required",
        property = "prompt",
        when = "!this.multi_shot || has(this.shot_type) && this.shot_type == 'intelligence'",
        message = "is required when multi_shot is false or shot_type is intelligence")
@RequiredWhen(
        id = "shot-type-required",
        property = "shot_type",
        when = "this.multi_shot",
        message = "is required when multi_shot is true: customize or intelligence")
@RequiredWhen(
        id = "multi-prompt-required",
        property = "multi_prompt",
        when = "this.multi_shot && has(this.shot_type) && this.shot_type == 'customize'",
        message = "is required when multi_shot is true and shot_type is customize")
@Rule(
        id = "shot-duration-within-total",
        forEach = "multi_prompt",
        expr = "item.duration <= this.duration",
        message = "is {item.duration} s, longer than the whole video, which lasts {this.duration} s",
        on = "duration")
@SumEquals(
        id = "shot-durations-sum",
        list = "multi_prompt",
        of = "duration",
        total = "duration",
        message = "the shots last {this.multi_prompt.map(shot, shot.duration).sum()} s together, the video"
                + " {this.duration} s; they must be equal")
@ForbiddenWhen(
        id = "shots-unused",
        property = "multi_prompt",
        when = "!this.multi_shot",
        message = "is surely meant for multi_shot, which is false",
        advice = true)
@ForbiddenWhen(
        id = "shot-type-unused",
        property = "shot_type",
        when = "!this.multi_shot",
        message = "is surely meant for multi_shot, which is false",
        advice = true)
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
