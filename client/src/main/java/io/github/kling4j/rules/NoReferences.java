package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that images and elements, which can only come as extras, are for another endpoint. */
@Rule(
        id = "references-not-taken",
        expr = "!given(this.extras.images)",
        message = "images is not taken by this endpoint;"
                + " reference-image-to-video/generation takes it: client.omni().referenceImageToVideo()")
@Rule(
        id = "references-not-taken",
        expr = "!given(this.extras.elements)",
        message = "elements is not taken by this endpoint;"
                + " reference-image-to-video/generation takes it: client.omni().referenceImageToVideo()")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface NoReferences {}
