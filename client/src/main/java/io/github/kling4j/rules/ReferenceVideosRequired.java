package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires reference videos in an element of type video, and forbids empty strings among them. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Rule(
        id = "reference-videos-required",
        expr = "!(this.type == 'video') || given(this.reference_videos)",
        message = "is required when type is video",
        on = "reference_videos")
@Rule(
        id = "reference-videos-required",
        expr = "!has(this.reference_videos) || this.reference_videos.all(video, video != '')",
        message = "contains an empty string, which counts as not given",
        on = "reference_videos")
@interface ReferenceVideosRequired {}
