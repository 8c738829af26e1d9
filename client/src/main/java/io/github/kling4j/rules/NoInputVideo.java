package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an input video, which can only come as an extra, is for other endpoints; advises against naming one in a
 * prompt, and against keeping its sound.
 */
@Rule(id = "input-video-not-taken", expr = "!given(this.extras.video)", message = """
            video is not taken by this endpoint; reference-video-to-video/generation makes a new video of it, \
            client.omni().referenceVideoToVideo(), and video-to-video/edit edits it: client.omni().videoEdit()""")
@Rule(
        id = "keep-audio-unused",
        expr = "!given(this.extras.keep_audio)",
        message = "keep_audio is for an input video, which this endpoint does not take; sound gives a video sound",
        advice = true)
@Rule(
        id = "video-reference-unused",
        expr = "!has(this.prompt) || !this.prompt.matches('@Video[0-9]+')",
        message = "names an input video, but this endpoint takes none",
        advice = true)
@Rule(
        id = "video-reference-unused",
        forEach = "multi_prompt",
        expr = "!item.prompt.matches('@Video[0-9]+')",
        message = "names an input video, but this endpoint takes none",
        advice = true)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface NoInputVideo {}
