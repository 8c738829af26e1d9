package io.github.kling4j.rules;

import io.github.kling4j.validation.Requires;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a last frame does not stand alone. The vendor's page allows it; its tools and Kling itself do not, which is
 * the reading here.
 */
@Requires(
        id = "last-frame-needs-first",
        property = "last_frame",
        needs = "first_frame",
        message = "needs first_frame; Kling V3 takes last_frame alone: client.imageToVideo()")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface LastFrameNeedsFirst {}
