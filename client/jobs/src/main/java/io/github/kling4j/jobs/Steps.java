package io.github.kling4j.jobs;

import io.github.kling4j.RequestOptions;
import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.DownloadException;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.error.RateLimitException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.error.WaitInterruptedException;
import io.github.kling4j.jobs.Kinds.Kind;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TaskError;
import io.github.kling4j.model.TaskStatus;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Executes the steps of jobs. Two processes do not work on the same job at the same time, unless one of them was
 * considered dead although it was still running. In this case, the version of the job decides which process continues.
 */
final class Steps {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration NEWER_VERSION = Duration.ofMinutes(1);
    private static final String RESOLVE =
            "; resolve(key, taskId) waits for the task again, retry(key) submits a new task";
    private static final RequestOptions ONCE =
            RequestOptions.builder().retries(0).build();

    private final JobStore store;
    private final Kinds kinds;
    private final Pace pace;
    private final Submitter submitter;
    private final Settlements settlements;
    private final AcknowledgementLog acknowledgements;
    private final VideoFiles videos;
    private final LookUpTimes times;
    private final DatabaseClock clock;

    Steps(
            JobStore store,
            Kinds kinds,
            Pace pace,
            Submitter submitter,
            Settlements settlements,
            AcknowledgementLog acknowledgements,
            VideoFiles videos,
            LookUpTimes times,
            DatabaseClock clock) {
        this.store = store;
        this.kinds = kinds;
        this.pace = pace;
        this.submitter = submitter;
        this.settlements = settlements;
        this.acknowledgements = acknowledgements;
        this.videos = videos;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Executes the next step of a job.
     *
     * @param stopping whether this process is about to stop and must not begin submits
     * @return the time of the next step; null if the job needs no step until it is scheduled again
     */
    @Nullable
    Instant take(String key, BooleanSupplier stopping) {
        JobStore.Found found = store.findForStep(key);
        if (found == null) {
            return null;
        }
        StoredJob job = found.job();
        Kind<?> kind = kinds.named(job.kind());
        if (job.state().isFinal()) {
            return null;
        }
        if (kind == null) {
            return clock.now().plus(NEWER_VERSION);
        }
        return switch (job.state()) {
            case QUEUED -> job.admitted() ? submit(job, kind, Objects.requireNonNull(found.request()), stopping) : null;
            case SUBMITTING -> recover(job);
            case WAITING -> lookUp(job, kind, found.pausedUntil());
            case DOWNLOADING -> download(job, kind, null);
            case DONE, FAILED, REFUSED, UNKNOWN, CANCELLED -> null;
            // A newer version has written this state and works on the job.
            case UNRECOGNIZED -> clock.now().plus(NEWER_VERSION);
        };
    }

    private @Nullable Instant submit(StoredJob job, Kind<?> kind, String request, BooleanSupplier stopping) {
        if (stopping.getAsBoolean()) {
            return clock.now();
        }
        StoredJob after = submitter.submit(job, kind, request);
        if (after == null) {
            return submitter.isBusyWith(job.key()) ? soon() : null;
        }
        return after.state() == JobState.WAITING ? times.first(after, clock.now()) : null;
    }

    /**
     * Handles a job in the state {@code SUBMITTING}. If this process is not submitting the job, the submitting process
     * has ended. The job then becomes unknown, unless the log contains its acknowledgement.
     */
    private @Nullable Instant recover(StoredJob job) {
        if (submitter.isBusyWith(job.key())) {
            return soon();
        }
        acknowledgements.readAbandoned(settlements::take);
        Instant now = clock.now();
        boolean unknown = store.move(
                job,
                job.to(
                        JobState.UNKNOWN,
                        now,
                        "the submitting process ended before it recorded a response;"
                                + " look for the task at the service, then call resolve(key, taskId) or retry(key)"));
        return unknown ? null : now;
    }

    private Instant soon() {
        return clock.now().plus(SOON);
    }

    private @Nullable Instant lookUp(StoredJob job, Kind<?> kind, Instant pausedUntil) {
        if (pausedUntil.isAfter(clock.now())) {
            return times.after(pausedUntil, job);
        }
        Task task;
        try {
            task = kind.endpoint().with(ONCE).get(taskId(job));
        } catch (WaitInterruptedException e) {
            return clock.now();
        } catch (KlingException e) {
            return missed(job, e);
        }
        if (failed(task)) {
            return end(job, "the task failed" + why(task));
        }
        if (!succeeded(task)) {
            return overdue(job);
        }
        StoredJob downloading =
                job.to(JobState.DOWNLOADING, clock.now(), "the task succeeded").withSuccess();
        if (!store.move(job, downloading)) {
            return clock.now();
        }
        // The video is billed, so the job does not fail: a later look-up may return the URLs that are missing now.
        return task.videos().isEmpty()
                ? unfetched(downloading, withoutLinks())
                : download(downloading, kind, task.videos());
    }

    private @Nullable Instant missed(StoredJob job, KlingException failure) {
        Events.LOG.log(Level.WARNING, Events.about(job) + ": the look-up of the task failed: " + Text.of(failure));
        if (failure instanceof RateLimitException limit) {
            Instant until = pace.pause(clock.now(), limit.retryAfter() == null ? Duration.ZERO : limit.retryAfter());
            return times.after(until, job);
        }
        Instant now = clock.now();
        return times.hasFailedLong(job, now)
                ? end(job, "the task could not be looked up in time: " + Text.of(failure) + RESOLVE)
                : times.next(job, now);
    }

    /**
     * Returns the time of the next look-up. If the deadline of the task has passed, the job fails instead, although the
     * task may still be running.
     */
    private @Nullable Instant overdue(StoredJob job) {
        Instant now = clock.now();
        return times.isOverdue(job, now) ? end(job, "the task has not ended in time" + RESOLVE) : times.next(job, now);
    }

    private @Nullable Instant end(StoredJob job, String reason) {
        return store.move(job, job.to(JobState.FAILED, clock.now(), reason)) ? null : clock.now();
    }

    private static boolean failed(Task task) {
        return TaskStatus.FAILED.equals(status(task));
    }

    private static boolean succeeded(Task task) {
        return TaskStatus.SUCCEEDED.equals(status(task)) || TaskStatus.COMPLETED.equals(status(task));
    }

    private static @Nullable TaskStatus status(Task task) {
        return task.taskInfo() == null ? null : task.taskInfo().status();
    }

    private static String why(Task task) {
        TaskError error = task.taskInfo() != null && task.taskInfo().error() != null
                ? task.taskInfo().error()
                : task.error();
        if (error == null) {
            return "";
        }
        String words = error.detail() != null ? error.detail() : error.title();
        Integer code = error.errorCode() == null ? error.code() : error.errorCode();
        return ":" + (code == null ? "" : " " + code) + (words == null ? "" : " " + words);
    }

    /**
     * Downloads the videos, and returns the time of the next step; null if the job has ended.
     *
     * @param links the URLs from a look-up; null if the task must be looked up first, because earlier URLs may have
     *     expired
     */
    private @Nullable Instant download(StoredJob job, Kind<?> kind, @Nullable List<String> links) {
        try {
            List<String> places = videos.fetch(job, links == null ? links(job, kind) : links);
            StoredJob done =
                    job.to(JobState.DONE, clock.now(), "every video is stored").withVideos(places);
            return store.move(job, done) ? null : clock.now();
        } catch (DownloadException | ApiException | TransportException e) {
            return links == null ? unfetched(job, e) : download(job, kind, null);
        } catch (WaitInterruptedException e) {
            return clock.now();
        } catch (StoreException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A failure of the directory or the sink, which may be temporary.
            return unfetched(job, e);
        }
    }

    private static List<String> links(StoredJob job, Kind<?> kind) throws IOException {
        Task task = kind.endpoint().with(ONCE).get(taskId(job));
        if (task.videos().isEmpty()) {
            throw withoutLinks();
        }
        return task.videos();
    }

    private static String taskId(StoredJob job) {
        return Objects.requireNonNull(job.taskId(), "an acknowledged job has a task");
    }

    private static IOException withoutLinks() {
        return new IOException("the task succeeded, but the look-up returned no URLs of its videos");
    }

    private @Nullable Instant unfetched(StoredJob job, Exception failure) {
        Events.LOG.log(Level.WARNING, Events.about(job) + ": the videos could not be downloaded: " + Text.of(failure));
        Instant now = clock.now();
        return times.hasFailedLong(job, now)
                ? end(
                        job,
                        "the videos could not be downloaded in time; retry(key) downloads them again: "
                                + Text.of(failure))
                : times.again(job.changedAt(), now);
    }
}
