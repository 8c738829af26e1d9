package io.github.kling4j.rules;

import io.github.kling4j.validation.Requires;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires a first frame with a last frame. The vendor's documentation allows a last frame alone; its tools and Kling
 * itself do not, and this rule follows them.
 */
@Requires(
        id = "last-frame-needs-first",
        property = "last_frame",
        needs = "first_frame",
        message = "requires first_frame; Kling V3 accepts last_frame alone: client.imageToVideo()")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface LastFrameNeedsFirst {}
