package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rejects {@code sound}, which requests with an input video do not accept. The request does not declare it, so it is an
 * additional property.
 */
@Rule(
        id = "sound-not-taken",
        expr = "!given(this.extras.sound)",
        message = "sound is not allowed with an input video; use keep_audio to keep the sound of the input video")
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface NoSound {}
