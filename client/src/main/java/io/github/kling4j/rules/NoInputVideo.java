package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rejects an input video, which only other endpoints accept and which can only be an additional property. Advises
 * against references to an input video in prompts, and against {@code keep_audio}.
 */
@Rule(id = "input-video-not-taken", expr = "!given(this.extras.video)", message = """
            video is not accepted by this endpoint; to make a new video from it, use \
            client.omni().referenceVideoToVideo() (reference-video-to-video/generation); to edit it, use \
            client.omni().videoEdit() (video-to-video/edit)""")
@Rule(
        id = "keep-audio-unused",
        expr = "!given(this.extras.keep_audio)",
        message = "keep_audio is for an input video, which this endpoint does not accept; use sound instead",
        advice = true)
@Rule(
        id = "video-reference-unused",
        expr = "!has(this.prompt) || !this.prompt.matches('@Video[0-9]+')",
        message = "refers to an input video, but this endpoint accepts none",
        advice = true)
@Rule(
        id = "video-reference-unused",
        forEach = "multi_prompt",
        expr = "!item.prompt.matches('@Video[0-9]+')",
        message = "refers to an input video, but this endpoint accepts none",
        advice = true)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface NoInputVideo {}
