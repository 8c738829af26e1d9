package io.github.kling4j.jobs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code kling_job} without its request.
 *
 * @param version counts the changes: a change is made only to the version that was read
 * @param attempt how often it has entered submitting; an answer belongs to one attempt
 * @param admitted whether it takes one of the places in flight
 * @param succeeded whether the service said that the task succeeded, so that it must not be bought again
 * @param videos one location a line; null while there are none
 * @param notBefore when it may be submitted; null for at once
 */
record StoredJob(
        String key,
        String kind,
        int priority,
        JobState state,
        long version,
        int attempt,
        @Nullable String taskId,
        @Nullable String reason,
        boolean admitted,
        boolean succeeded,
        @Nullable String videos,
        @Nullable Instant notBefore,
        Instant createdAt,
        Instant changedAt) {

    static StoredJob added(String key, String kind, int priority, Instant now) {
        return new StoredJob(
                key, kind, priority, JobState.QUEUED, 0, 0, null, null, false, false, null, null, now, now);
    }

    /** Returns the next version, in a state, at a time. Only the states that are worked on keep a place in flight. */
    StoredJob to(JobState next, Instant now, String reason) {
        boolean holds = switch (next) {
            case SUBMITTING, WAITING, DOWNLOADING, UNKNOWN -> true;
            case QUEUED, DONE, FAILED, REFUSED, CANCELLED -> false;
        };
        return new StoredJob(
                key, kind, priority, next, version + 1, attempt, taskId, Text.of(reason), holds, succeeded, videos,
                null, createdAt, now);
    }

    StoredJob submitting(Instant now) {
        StoredJob next = to(JobState.SUBMITTING, now, "attempt " + (attempt + 1));
        return new StoredJob(
                key, kind, priority, next.state, next.version, attempt + 1, null, next.reason, true, false, null, null,
                createdAt, now);
    }

    StoredJob withAttempt(int number) {
        return new StoredJob(
                key, kind, priority, state, version, number, taskId, reason, admitted, succeeded, videos, notBefore,
                createdAt, changedAt);
    }

    /** Gives it another task, of which nothing is known yet. */
    StoredJob withTask(String id) {
        return new StoredJob(
                key, kind, priority, state, version, attempt, id, reason, admitted, false, videos, notBefore,
                createdAt, changedAt);
    }

    StoredJob withSuccess() {
        return new StoredJob(
                key, kind, priority, state, version, attempt, taskId, reason, admitted, true, videos, notBefore,
                createdAt, changedAt);
    }

    StoredJob withVideos(List<String> locations) {
        return new StoredJob(
                key, kind, priority, state, version, attempt, taskId, reason, admitted, succeeded,
                String.join("\n", locations), notBefore, createdAt, changedAt);
    }

    StoredJob notBefore(Instant time) {
        return new StoredJob(
                key, kind, priority, state, version, attempt, taskId, reason, admitted, succeeded, videos, time,
                createdAt, changedAt);
    }

    Job job() {
        return new Job(
                key, kind, state, priority, attempt, taskId, reason,
                videos == null || videos.isEmpty() ? List.of() : List.of(videos.split("\n")), createdAt, changedAt);
    }
}
