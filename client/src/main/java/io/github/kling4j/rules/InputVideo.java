package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules of every request with an input video. What the service refuses beside one can only come as an extra; the
 * message says what takes it.
 */
@Rule(id = "reference-count", expr = """
            (has(this.images) ? this.images.size() : 0) + (has(this.elements) ? this.elements.size() : 0) <= 4""", message = """
            images and elements are \
            {(has(this.images) ? this.images.size() : 0) + (has(this.elements) ? this.elements.size() : 0)} \
            together; at most 4 are allowed beside an input video""")
@NoFrames
@Rule(
        id = "sound-not-taken",
        expr = "!given(this.extras.sound)",
        message = "sound is not taken beside an input video; keep_audio keeps the sound that it has")
@Rule(
        id = "shots-not-taken",
        expr = "!given(this.extras.multi_shot)",
        message = "multi_shot is not taken beside an input video;"
                + " reference-image-to-video/generation takes shots: client.omni().referenceImageToVideo()")
@Rule(
        id = "shots-not-taken",
        expr = "!given(this.extras.shot_type)",
        message = "shot_type is not taken beside an input video;"
                + " reference-image-to-video/generation takes shots: client.omni().referenceImageToVideo()")
@Rule(
        id = "shots-not-taken",
        expr = "!given(this.extras.multi_prompt)",
        message = "multi_prompt is not taken beside an input video;"
                + " reference-image-to-video/generation takes shots: client.omni().referenceImageToVideo()")
@Rule(
        id = "video-reference-unused",
        expr = "!this.prompt.matches('@Video([02-9]|1[0-9])')",
        message = "names an input video that is not given; the only one is @Video1",
        advice = true)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface InputVideo {}
