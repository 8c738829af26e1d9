package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rejects images and elements, which only reference-image-to-video accepts. The request does not declare them, so they
 * are additional properties.
 */
@Rule(
        id = "references-not-taken",
        expr = "!given(this.extras.images)",
        message = "images is not accepted by this endpoint;"
                + " reference-image-to-video/generation accepts it: client.omni().referenceImageToVideo()")
@Rule(
        id = "references-not-taken",
        expr = "!given(this.extras.elements)",
        message = "elements is not accepted by this endpoint;"
                + " reference-image-to-video/generation accepts it: client.omni().referenceImageToVideo()")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface NoReferences {}
