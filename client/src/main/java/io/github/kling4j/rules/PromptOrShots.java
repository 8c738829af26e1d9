package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
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
@Rule(
        id = "prompt-required",
        expr = """
            this.multi_shot && !(has(this.shot_type) && this.shot_type == 'intelligence') || given(this.prompt)""",
        message = "is required when multi_shot is false or shot_type is intelligence",
        on = "prompt")
@Rule(
        id = "shot-type-required",
        expr = "!this.multi_shot || given(this.shot_type)",
        message = "is required when multi_shot is true: customize or intelligence",
        on = "shot_type")
@Rule(
        id = "multi-prompt-required",
        expr = """
            !(this.multi_shot && has(this.shot_type) && this.shot_type == 'customize') || given(this.multi_prompt)""",
        message = "is required when multi_shot is true and shot_type is customize",
        on = "multi_prompt")
@Rule(
        id = "shot-duration-within-total",
        forEach = "multi_prompt",
        expr = "item.duration <= this.duration",
        message = "is {item.duration} s, longer than the whole video, which lasts {this.duration} s",
        on = "duration")
@Rule(
        id = "shot-durations-sum",
        expr = "!has(this.multi_prompt) || this.multi_prompt.map(shot, shot.duration).sum() == this.duration",
        message = "the shots last {this.multi_prompt.map(shot, shot.duration).sum()} s together, the video"
                + " {this.duration} s; they must be equal",
        on = "multi_prompt")
@Rule(
        id = "shots-unused",
        expr = "this.multi_shot || !given(this.multi_prompt)",
        message = "is surely meant for multi_shot, which is false",
        on = "multi_prompt",
        advice = true)
@Rule(
        id = "shot-type-unused",
        expr = "this.multi_shot || !given(this.shot_type)",
        message = "is surely meant for multi_shot, which is false",
        on = "shot_type",
        advice = true)
@Rule(
        id = "prompt-unused",
        expr = """
            !(this.multi_shot && has(this.shot_type) && this.shot_type == 'customize') || !given(this.prompt)""",
        message = "is ignored: custom shots have prompts of their own",
        on = "prompt",
        advice = true)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface PromptOrShots {}
