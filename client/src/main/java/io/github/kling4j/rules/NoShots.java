package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rejects shots, which requests with an input video do not accept. The request does not declare them, so they are
 * additional properties.
 */
@Rule(
        id = "shots-not-taken",
        expr = "!given(this.extras.multi_shot)",
        message = "multi_shot is not allowed with an input video;"
                + " reference-image-to-video/generation accepts shots: client.omni().referenceImageToVideo()")
@Rule(
        id = "shots-not-taken",
        expr = "!given(this.extras.shot_type)",
        message = "shot_type is not allowed with an input video;"
                + " reference-image-to-video/generation accepts shots: client.omni().referenceImageToVideo()")
@Rule(
        id = "shots-not-taken",
        expr = "!given(this.extras.multi_prompt)",
        message = "multi_prompt is not allowed with an input video;"
                + " reference-image-to-video/generation accepts shots: client.omni().referenceImageToVideo()")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface NoShots {}
