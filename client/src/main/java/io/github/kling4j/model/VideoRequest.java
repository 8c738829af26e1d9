package io.github.kling4j.model;

import org.jspecify.annotations.Nullable;

/**
 * What a video is made of: the body of a submit, which is billed. The description says of a schema that it is one, with
 * {@code x-implements: VideoRequest}.
 *
 * <p>The methods return the properties that a price may depend on, and null where a request has no such property. The
 * requests that have them implement the methods.
 */
public interface VideoRequest {

    /** Returns the length of the video in seconds; null when it is not given. */
    default @Nullable Integer duration() {
        return null;
    }

    /** Returns {@link #duration}, or its default; null when the video is as long as the input. */
    default @Nullable Integer durationOrDefault() {
        return duration();
    }

    /** Returns the quality, or its default. */
    default @Nullable Mode modeOrDefault() {
        return null;
    }

    /** Returns whether the video gets sound, or its default. */
    default @Nullable Sound soundOrDefault() {
        return null;
    }

    /** Returns whether the sound of the input video is kept, or its default; null without an input video. */
    default @Nullable Boolean keepAudioOrDefault() {
        return null;
    }
}
