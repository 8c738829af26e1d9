package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules for requests with an input video, without those for its URL. If a request has sound, shots or frames, or
 * lacks images or elements, do not use this annotation, but those of its parts that apply. {@link ReferencesWithVideo}
 * needs both images and elements.
 */
@ReferencesWithVideo
@NoFrames
@NoSound
@NoShots
@Rule(
        id = "video-reference-unused",
        expr = "!this.prompt.matches('@Video([02-9]|1[0-9])')",
        message = "refers to an input video that does not exist; the only one is @Video1",
        advice = true)
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface InputVideo {}
