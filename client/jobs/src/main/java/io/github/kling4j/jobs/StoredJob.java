package io.github.kling4j.jobs;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code kling_job} without the column {@code request}.
 *
 * @param version a new unique number after each change. A change applies only to the version that was read, even if the
 *     job was deleted and another job was added with the same key
 * @param attempt the number of times that the job has entered {@code SUBMITTING}
 * @param attemptId the version with which the job last entered {@code SUBMITTING}; 0 before the first time. This id
 *     assigns a response to an attempt. The number of the attempt does not suffice: two processes may begin attempts
 *     with the same number, if one of them cannot see whether its commit failed
 * @param admitted whether the job counts as in flight
 * @param succeeded whether the service reported that the task succeeded, so that the job must not be submitted again
 * @param videos the locations of the videos, one per line; null if there are none
 * @param notBefore the earliest time of the next submit; null for any time
 */
record StoredJob(
        String key,
        String kind,
        int priority,
        JobState state,
        long version,
        int attempt,
        long attemptId,
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
                key, kind, priority, JobState.QUEUED, another(), 0, 0, null, null, false, false, null, null, now, now);
    }

    /**
     * Returns the job in the given state, with a new version. The job counts as in flight if its task may be running,
     * or if its videos are being downloaded.
     */
    StoredJob to(JobState next, Instant now, String reason) {
        boolean holds = switch (next) {
            case SUBMITTING, WAITING, DOWNLOADING, UNKNOWN -> true;
            case QUEUED, DONE, FAILED, REFUSED, CANCELLED -> false;
            case UNRECOGNIZED ->
                throw new IllegalArgumentException(
                        "a job cannot enter the state UNRECOGNIZED, which stands for the states of newer versions");
        };
        return new StoredJob(
                key,
                kind,
                priority,
                next,
                another(),
                attempt,
                attemptId,
                taskId,
                Text.of(reason),
                holds,
                succeeded,
                videos,
                null,
                createdAt,
                now);
    }

    StoredJob submitting(Instant now) {
        StoredJob next = to(JobState.SUBMITTING, now, "attempt " + (attempt + 1));
        return new StoredJob(
                key,
                kind,
                priority,
                next.state,
                next.version,
                attempt + 1,
                next.version,
                null,
                next.reason,
                true,
                false,
                null,
                null,
                createdAt,
                now);
    }

    /** Returns a random version. The maximum leaves room for SQL statements that increment the version. */
    private static long another() {
        return ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE - 1_000_000);
    }

    StoredJob withAttempt(int number, long id) {
        return new StoredJob(
                key, kind, priority, state, version, number, id, taskId, reason, admitted, succeeded, videos, notBefore,
                createdAt, changedAt);
    }

    /** Returns the job with another task, whose status is not known yet. */
    StoredJob withTask(String id) {
        return new StoredJob(
                key, kind, priority, state, version, attempt, attemptId, id, reason, admitted, false, videos, notBefore,
                createdAt, changedAt);
    }

    StoredJob withSuccess() {
        return new StoredJob(
                key, kind, priority, state, version, attempt, attemptId, taskId, reason, admitted, true, videos,
                notBefore, createdAt, changedAt);
    }

    StoredJob withVideos(List<String> locations) {
        return new StoredJob(
                key,
                kind,
                priority,
                state,
                version,
                attempt,
                attemptId,
                taskId,
                reason,
                admitted,
                succeeded,
                String.join("\n", locations.stream().map(StoredJob::oneLine).toList()),
                notBefore,
                createdAt,
                changedAt);
    }

    StoredJob notBefore(Instant time) {
        return new StoredJob(
                key, kind, priority, state, version, attempt, attemptId, taskId, reason, admitted, succeeded, videos,
                time, createdAt, changedAt);
    }

    Job job() {
        return new Job(key, kind, state, priority, attempt, taskId, reason, locations(), createdAt, changedAt);
    }

    private List<String> locations() {
        return videos == null || videos.isEmpty()
                ? List.of()
                : Stream.of(videos.split("\n")).map(String::translateEscapes).toList();
    }

    /** Escapes line breaks and backslashes of a location, because a directory name may contain line breaks. */
    private static String oneLine(String location) {
        return location.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
