package io.github.kling4j.model;

import org.jspecify.annotations.Nullable;

/**
 * The body of a submit, which is billed. A schema in the OpenAPI description contains {@code x-implements:
 * VideoRequest} if its class implements this interface.
 *
 * <p>The methods return the properties that a price may depend on, and null if the request has no such property. The
 * request classes with these properties override the methods.
 */
public interface VideoRequest {

    /** Returns the duration of the video in seconds; null if it is absent. */
    default @Nullable Integer duration() {
        return null;
    }

    /** Returns {@link #duration}, or its default; null if the video is as long as the input. */
    default @Nullable Integer durationOrDefault() {
        return duration();
    }

    /** Returns the mode, which determines the quality, or its default; null if the request has no such property. */
    default @Nullable Mode modeOrDefault() {
        return null;
    }

    /** Returns whether the video is generated with sound, or the default; null if the request has no such property. */
    default @Nullable Sound soundOrDefault() {
        return null;
    }

    /** Returns whether the sound of the input video is kept, or its default; null without an input video. */
    default @Nullable Boolean keepAudioOrDefault() {
        return null;
    }
}
