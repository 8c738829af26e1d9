package io.github.kling4j.jobs;

import java.time.Instant;

/**
 * Applies the operations that a person can order to a job. An operation that the state of the job does not allow is
 * rejected with a reason.
 */
final class Orders {

    private Orders() {}

    static StoredJob cancel(StoredJob job, Instant now) {
        return switch (job.state()) {
            case QUEUED, UNKNOWN -> job.to(JobState.CANCELLED, now, "cancelled by a person");
            case WAITING, DOWNLOADING ->
                job.to(
                        JobState.CANCELLED,
                        now,
                        "cancelled by a person; task " + job.taskId() + " continues and is billed");
            case SUBMITTING ->
                throw refused(
                        job, "cancelled", "its request is being sent; try again when the job is no longer submitting");
            case DONE, FAILED, REFUSED, CANCELLED -> throw refused(job, "cancelled", "it has ended");
            case UNRECOGNIZED -> throw newer(job, "cancelled");
        };
    }

    /** Orders another attempt. If the task succeeded, only its videos are downloaded again; nothing is submitted. */
    static StoredJob retry(StoredJob job, Instant now) {
        return switch (job.state()) {
            case FAILED ->
                job.succeeded()
                        ? job.to(JobState.DOWNLOADING, now, "a person ordered another download")
                        : job.to(JobState.QUEUED, now, "a person ordered another attempt");
            // The task id of a failed attempt is kept until the next attempt begins, so that a late acknowledgement of
            // the failed attempt is recognized.
            case REFUSED, UNKNOWN -> job.to(JobState.QUEUED, now, "a person ordered another attempt");
            case QUEUED, SUBMITTING, WAITING, DOWNLOADING -> throw refused(job, "retried", "it has not ended");
            case DONE ->
                throw refused(job, "retried", "its videos are stored; to make a new video, add a job with another key");
            case CANCELLED -> throw refused(job, "retried", "a cancellation is final; add a job with another key");
            case UNRECOGNIZED -> throw newer(job, "retried");
        };
    }

    static StoredJob resolve(StoredJob job, String taskId, Instant now) {
        return switch (job.state()) {
            case UNKNOWN, FAILED ->
                job.to(JobState.WAITING, now, "a person assigned task " + taskId)
                        .withTask(taskId);
            case QUEUED, SUBMITTING, WAITING, DOWNLOADING, DONE, REFUSED, CANCELLED ->
                throw refused(job, "resolved", "a task can be assigned only to an unknown or failed job");
            case UNRECOGNIZED -> throw newer(job, "resolved");
        };
    }

    static void requireDeletable(StoredJob job) {
        if (job.state() == JobState.UNRECOGNIZED) {
            throw newer(job, "deleted");
        }
        if (!job.state().isFinal()) {
            throw refused(job, "deleted", "cancel it first, or wait until it has ended");
        }
    }

    private static JobStateException newer(StoredJob job, String done) {
        return refused(job, done, String.valueOf(job.reason()));
    }

    private static JobStateException refused(StoredJob job, String done, String why) {
        return new JobStateException(
                "the job \"" + job.key() + "\" is " + job.state() + " and cannot be " + done + ": " + why);
    }
}
