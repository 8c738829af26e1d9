package io.github.kling4j.jobs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The states of a job. The guide has a picture of the transitions. */
public enum JobState {

    /** The job is stored. Nothing was sent, or the service is proven not to have accepted it. */
    QUEUED,
    /** A process is about to send the request, or sends it, or waits for the answer. */
    SUBMITTING,
    /** The service acknowledged a task, which has not ended yet. */
    WAITING,
    /** The task succeeded, and its videos are being fetched. */
    DOWNLOADING,
    /** Every video is stored. */
    DONE,
    /** The task failed, or did not end in time, or its videos could not be fetched in time. */
    FAILED,
    /** The service refused the request. Nothing was bought. */
    REFUSED,
    /** The service may have accepted the request, and nobody can know. A person decides. */
    UNKNOWN,
    /** A person gave the job up. */
    CANCELLED,
    /**
     * A newer version of kling4j has put the job into a state that this version does not know. This version leaves it
     * alone, and refuses every order for it. {@link Job#reason()} names the state.
     */
    UNRECOGNIZED;

    private static final Map<String, JobState> BY_WORD = Arrays.stream(values())
            .filter(each -> each != UNRECOGNIZED)
            .collect(Collectors.toUnmodifiableMap(JobState::word, Function.identity()));

    /** Returns whether the job stays in this state unless a person acts. A late acknowledgement still moves unknown. */
    public boolean isFinal() {
        return switch (this) {
            case QUEUED, SUBMITTING, WAITING, DOWNLOADING, UNRECOGNIZED -> false;
            case DONE, FAILED, REFUSED, UNKNOWN, CANCELLED -> true;
        };
    }

    /** Returns the word in the database and in messages, such as {@code "queued"}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobState of(String word) {
        return BY_WORD.getOrDefault(word, UNRECOGNIZED);
    }

    /** Returns the words of the states that this version knows. */
    static Set<String> words() {
        return BY_WORD.keySet();
    }

    @Override
    public String toString() {
        return word();
    }
}
