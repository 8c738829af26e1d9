package io.github.kling4j;

import io.github.kling4j.model.Task;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A task as one answer shows it.
 *
 * @param traceId the answer's, or null
 */
record Observed(Task task, @Nullable String traceId) {

    private static final Set<String> SUCCEEDED = Set.of("succeeded", "completed");
    /** The word of the service, and others that plainly end a task without a video. */
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

    /** Returns the word for the status; "unknown" when the answer has none. */
    String status() {
        return task.status().word();
    }

    boolean succeeded() {
        return SUCCEEDED.contains(word());
    }

    boolean hasVideo() {
        return !task.videos().isEmpty();
    }

    /** New words can appear: one that is unknown is neither done nor failed. */
    boolean failed() {
        return FAILED.contains(word());
    }

    /** Returns the status as it is compared: services differ in letter case, and in what joins two words. */
    private String word() {
        return JOINTS.matcher(status().strip().toLowerCase(Locale.ROOT)).replaceAll("_");
    }
}
