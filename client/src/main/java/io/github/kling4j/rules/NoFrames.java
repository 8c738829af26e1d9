package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that frames, which can only come as extras, are for other endpoints. */
@Rule(
        id = "frames-not-taken",
        expr = "!given(this.extras.first_frame)",
        message = "first_frame is not taken by this endpoint;"
                + " image-to-video/generation takes it: client.omni().imageToVideo()")
@Rule(
        id = "frames-not-taken",
        expr = "!given(this.extras.last_frame)",
        message = "last_frame is not taken by this endpoint;"
                + " image-to-video/generation takes it: client.omni().imageToVideo()")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface NoFrames {}
