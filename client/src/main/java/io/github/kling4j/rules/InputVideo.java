package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules for requests with an input video. Properties that the service rejects with an input video can only be
 * additional properties; the messages name the endpoint that accepts them.
 */
@Rule(id = "reference-count", expr = """
            (has(this.images) ? this.images.size() : 0) + (has(this.elements) ? this.elements.size() : 0) <= 4""", message = """
            there are \
            {(has(this.images) ? this.images.size() : 0) + (has(this.elements) ? this.elements.size() : 0)} \
            images and elements in total; at most 4 are allowed with an input video""")
@NoFrames
@Rule(
        id = "sound-not-taken",
        expr = "!given(this.extras.sound)",
        message = "sound is not allowed with an input video; use keep_audio to keep the sound of the input video")
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
@Rule(
        id = "video-reference-unused",
        expr = "!this.prompt.matches('@Video([02-9]|1[0-9])')",
        message = "refers to an input video that does not exist; the only one is @Video1",
        advice = true)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface InputVideo {}
