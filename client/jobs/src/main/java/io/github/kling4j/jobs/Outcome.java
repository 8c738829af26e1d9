package io.github.kling4j.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The result of one attempt to submit a job. */
sealed interface Outcome {

    /** The service accepted the request and returned this id of its task. */
    record Acknowledged(String taskId) implements Outcome {

        @Override
        public String text() {
            return "the service acknowledged task " + Text.of(taskId);
        }
    }

    /** The service refused the request and will refuse it again. */
    record Refused(String reason) implements Outcome {

        @Override
        public String text() {
            return "the service refused the request: " + reason;
        }
    }

    /** The service provably accepted nothing; another attempt may start at the given time. */
    record NotAccepted(String reason, Instant again) implements Outcome {

        @Override
        public String text() {
            return "the request was not accepted: " + reason;
        }
    }

    /** The service may have accepted the request. */
    record Unknown(String reason) implements Outcome {

        @Override
        public String text() {
            return "unknown: " + reason;
        }
    }

    /** Returns a description for the log, on one line. */
    String text();

    /**
     * Identifies the attempt that had an outcome.
     *
     * @param number the number of the attempt, from 1
     * @param id see {@link StoredJob#attemptId}
     * @param lost whether the database has lost the attempt: its job has the same request, but fewer attempts
     */
    record Attempt(int number, long id, boolean lost) {}

    /**
     * Returns the job after this outcome of an attempt; null if the outcome does not change the job.
     *
     * @param job the current job, which may no longer be in the state {@code SUBMITTING}, because the outcome may be
     *     late
     */
    default @Nullable StoredJob of(StoredJob job, Attempt attempt, Instant now) {
        if (this instanceof Acknowledged yes
                && attempt.lost()
                && attempt.number() > job.attempt()
                && job.state() == JobState.QUEUED) {
            // The database has lost the transition to SUBMITTING, which can happen to H2 in a power failure, but the
            // log contains the acknowledgement.
            return job.to(JobState.WAITING, now, yes.text())
                    .withAttempt(attempt.number(), attempt.id())
                    .withTask(yes.taskId());
        }
        if (job.attemptId() != attempt.id() || job.taskId() != null) {
            return null;
        }
        boolean open = job.state() == JobState.SUBMITTING || job.state() == JobState.UNKNOWN;
        // A person ordered a retry that has not started yet: the acknowledgement makes it unnecessary.
        boolean retried = job.state() == JobState.QUEUED;
        if (this instanceof Acknowledged yes) {
            return open || retried ? job.to(JobState.WAITING, now, yes.text()).withTask(yes.taskId()) : null;
        }
        if (this instanceof Refused no) {
            return open ? job.to(JobState.REFUSED, now, no.reason()) : null;
        }
        if (this instanceof NotAccepted no) {
            return open ? job.to(JobState.QUEUED, now, no.reason()).notBefore(no.again()) : null;
        }
        return job.state() == JobState.SUBMITTING ? job.to(JobState.UNKNOWN, now, ((Unknown) this).reason()) : null;
    }
}
