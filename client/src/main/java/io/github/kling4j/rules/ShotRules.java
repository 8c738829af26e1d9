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
 * The rules for requests that may have shots: those between {@code multi_shot}, {@code shot_type}, {@code multi_prompt}
 * and {@code duration}.
 */
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
        message = "the shots last {this.multi_prompt.map(shot, shot.duration).sum()} s in total, but the"
                + " video lasts {this.duration} s; both must be equal")
@ForbiddenWhen(
        id = "shots-unused",
        property = "multi_prompt",
        when = "!this.multi_shot",
        message = "applies only if multi_shot is true, but multi_shot is false",
        advice = true)
@ForbiddenWhen(
        id = "shot-type-unused",
        property = "shot_type",
        when = "!this.multi_shot",
        message = "applies only if multi_shot is true, but multi_shot is false",
        advice = true)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface ShotRules {}
