package io.github.kling4j.jobs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job, as it was when it was read from the database.
 *
 * @param key the idempotency key, see {@link VideoJobs#add}
 * @param kind the kind of request, such as {@code imageToVideo}
 * @param state the state
 * @param priority jobs with a higher priority are submitted first
 * @param attempts the number of times that the job has entered {@link JobState#SUBMITTING}
 * @param taskId the id of the task at the service; null if no task is known
 * @param reason the reason for the last transition; null for a new job
 * @param videos the locations of the videos; empty unless the state is {@link JobState#DONE}
 * @param createdAt the time when the job was added, by the clock of the database
 * @param changedAt the time of the last transition, by the clock of the database
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

    /** Copies the list of videos. */
    public Job {
        videos = List.copyOf(videos);
    }
}
