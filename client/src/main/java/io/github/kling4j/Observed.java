package io.github.kling4j;

import io.github.kling4j.model.Task;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A task in the state that one response describes.
 *
 * @param traceId the trace id of the response; null if it has none
 */
record Observed(Task task, @Nullable String traceId) {

    private static final Set<String> SUCCEEDED = Set.of("succeeded", "completed");
    /**
     * The status words of failed tasks: the word of the service, and other words that clearly mean an end without a
     * video.
     */
    private static final Set<String> FAILED = Set.of(
            "failed",
            "fail",
            "failure",
            "error",
            "errored",
            "unsuccessful",
            "canceled",
            "cancelled",
            "expired",
            "rejected",
            "refused",
            "denied",
            "declined",
            "aborted",
            "terminated",
            "killed",
            "deleted",
            "timeout",
            "timed_out",
            "timedout",
            "time_out");

    private static final Pattern JOINTS = Pattern.compile("[\\s_-]+");

    /** Returns the status word; "unknown" if the response has none. */
    String status() {
        return task.status().word();
    }

    boolean succeeded() {
        return SUCCEEDED.contains(word());
    }

    boolean hasVideo() {
        return !task.videos().isEmpty();
    }

    /** Returns whether the task has failed. An unknown status word counts as neither succeeded nor failed. */
    boolean failed() {
        return FAILED.contains(word());
    }

    /**
     * Returns the status word in a normal form, because services differ in letter case and in the separator between two
     * words.
     */
    private String word() {
        return JOINTS.matcher(status().strip().toLowerCase(Locale.ROOT)).replaceAll("_");
    }
}
