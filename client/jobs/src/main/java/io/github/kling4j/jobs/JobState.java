package io.github.kling4j.jobs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The states of a job. The guide to {@code kling4j-jobs} contains a diagram of the transitions. */
public enum JobState {

    /**
     * The job waits to be submitted. Its request was not sent, the service provably did not accept the request, or a
     * person ordered a retry.
     */
    QUEUED,
    /** A process is about to send the request, is sending it, or is waiting for the response. */
    SUBMITTING,
    /** The service acknowledged a task, which has not ended yet. */
    WAITING,
    /** The task succeeded, and its videos are being downloaded. */
    DOWNLOADING,
    /** Every video is stored. */
    DONE,
    /** The task failed, did not end in time, or its videos could not be downloaded in time. */
    FAILED,
    /** The service refused the request. Nothing was billed. */
    REFUSED,
    /**
     * The service may have accepted the request, but this cannot be determined. A person must call {@link
     * VideoJobs#resolve} or {@link VideoJobs#retry}.
     */
    UNKNOWN,
    /** A person cancelled the job. */
    CANCELLED,
    /**
     * A newer version of kling4j has put the job into a state that this version does not know. This version does not
     * work on the job and rejects every operation on it. {@link Job#reason()} contains the name of the state.
     */
    UNRECOGNIZED;

    private static final Map<String, JobState> BY_WORD = Arrays.stream(values())
            .filter(each -> each != UNRECOGNIZED)
            .collect(Collectors.toUnmodifiableMap(JobState::word, Function.identity()));

    /**
     * Returns whether only a person can change this state. There is one exception: a late acknowledgement changes
     * {@link #UNKNOWN}.
     */
    public boolean isFinal() {
        return switch (this) {
            case QUEUED, SUBMITTING, WAITING, DOWNLOADING, UNRECOGNIZED -> false;
            case DONE, FAILED, REFUSED, UNKNOWN, CANCELLED -> true;
        };
    }

    /** Returns the name of the state in the database and in messages, such as {@code "queued"}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobState of(String word) {
        return BY_WORD.getOrDefault(word, UNRECOGNIZED);
    }

    /** Returns the names of the states that this version knows. */
    static Set<String> words() {
        return BY_WORD.keySet();
    }

    @Override
    public String toString() {
        return word();
    }
}
