package io.github.kling4j.model;

/**
 * What a video is made of: the body of a submit, which is billed. The description says of a schema that it is one, with
 * {@code x-implements: VideoRequest}.
 */
public interface VideoRequest {}
