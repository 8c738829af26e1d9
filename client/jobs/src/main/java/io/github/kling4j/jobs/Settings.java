package io.github.kling4j.jobs;

import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.validation.Validator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of a {@link VideoJobsBuilder}, whose methods describe them. */
record Settings(
        int inFlight,
        int submitsPerDay,
        int threads,
        Duration firstLookUp,
        Duration lookUpInterval,
        Duration longestLookUpInterval,
        Duration taskDeadline,
        Duration unknownHolds,
        Duration retention,
        Duration heartbeat,
        Duration pollInterval,
        Duration stopWithin,
        Path acknowledgements,
        @Nullable Path videos,
        @Nullable VideoSink sink,
        Map<Class<? extends VideoRequest>, Validator<?>> validators) {}
