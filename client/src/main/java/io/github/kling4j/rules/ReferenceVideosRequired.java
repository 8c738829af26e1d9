package io.github.kling4j.rules;

import io.github.kling4j.validation.Rule;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that an element of type video has reference videos, none of which is the empty text. */
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
        message = "holds an empty text, which counts as not given",
        on = "reference_videos")
@interface ReferenceVideosRequired {}
