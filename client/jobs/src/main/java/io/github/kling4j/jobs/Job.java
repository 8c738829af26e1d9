package io.github.kling4j.jobs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stood when it was read.
 *
 * @param key the caller's name for it, see {@link VideoJobs#add}
 * @param kind the kind of request, such as {@code imageToVideo}
 * @param state where it stands
 * @param priority higher ones are submitted first
 * @param attempts how often it has entered {@link JobState#SUBMITTING}
 * @param taskId the service's id; null when no task is known
 * @param reason why it is in this state, in words; null for a new job
 * @param videos where its videos are; empty unless it is {@link JobState#DONE}
 * @param createdAt when it was added, by the clock of the database
 * @param changedAt when it came into this state, by the clock of the database
 */
public record Job(
        String key,
        String kind,
        JobState state,
        int priority,
        int attempts,
        @Nullable String taskId,
        @Nullable String reason,
        List<String> videos,
        Instant createdAt,
        Instant changedAt) {

    /** Copies the list. */
    public Job {
        videos = List.copyOf(videos);
    }
}
