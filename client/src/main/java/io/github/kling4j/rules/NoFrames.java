package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rejects frames, which only other endpoints accept. The request does not declare them, so they are additional
 * properties.
 */
@Rule(
        id = "frames-not-taken",
        expr = "!given(this.extras.first_frame)",
        message = "first_frame is not accepted by this endpoint;"
                + " image-to-video/generation accepts it: client.omni().imageToVideo()")
@Rule(
        id = "frames-not-taken",
        expr = "!given(this.extras.last_frame)",
        message = "last_frame is not accepted by this endpoint;"
                + " image-to-video/generation accepts it: client.omni().imageToVideo()")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface NoFrames {}
