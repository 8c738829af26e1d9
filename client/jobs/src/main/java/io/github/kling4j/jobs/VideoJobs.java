package io.github.kling4j.jobs;

import io.github.kling4j.KlingClient;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.validation.ValidationException;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Jobs that generate videos and survive the end of the process.
 *
 * <pre>{@code
 * try (KlingClient client = KlingClient.create();
 *         VideoJobs jobs = VideoJobs.builder(client)
 *                 .file(Path.of("harbour"))
 *                 .videos(Path.of("videos"))
 *                 .open()) {
 *     jobs.add("sunset", request);
 *     jobs.start();
 *     jobs.awaitIdle(Duration.ofHours(1));
 * }
 * }</pre>
 *
 * <p>All methods are thread-safe, and many processes may use one database. If the database fails, the methods throw
 * {@link StoreException}. Only processes that called {@link #start} send requests.
 *
 * <p>For each {@link #add}, and for each {@link #retry} that a person orders, the service receives at most one complete
 * request that is not provably rejected.
 */
public final class VideoJobs implements AutoCloseable {

    private static final int LONGEST_KEY = 200;

    private final Database database;
    private final JobStore store;
    private final Kinds kinds;
    private final Pace pace;
    private final Settings settings;
    private final DatabaseClock clock;
    private final Parts parts;
    private @Nullable Worker worker;
    private boolean closed;

    VideoJobs(Parts parts) {
        this.parts = parts;
        this.database = parts.database();
        this.store = parts.store();
        this.kinds = parts.kinds();
        this.pace = parts.pace();
        this.settings = parts.settings();
        this.clock = parts.clock();
    }

    /**
     * Returns a builder.
     *
     * @param client the client that sends the requests; the caller must close it after the {@code VideoJobs}
     */
    public static VideoJobsBuilder builder(KlingClient client) {
        return new VideoJobsBuilder(client);
    }

    /** Adds a job with priority 0, see {@link #add(String, VideoRequest, int)}. */
    public <R extends VideoRequest> Job add(String key, R request) {
        return add(key, request, 0);
    }

    /**
     * Adds a job. If a job with this key and the same request exists, that job is returned unchanged. Images from
     * files, bytes or Base64 are copied to the database.
     *
     * @param key the idempotency key: 1 to 200 characters without control characters
     * @param priority jobs with a higher priority are submitted first
     * @throws KeyConflictException if there is a job with this key and a different request
     * @throws ValidationException if the request violates a rule; nothing is stored
     */
    public <R extends VideoRequest> Job add(String key, R request, int priority) {
        requireKey(key);
        Kinds.Kind<R> kind = kinds.of(Objects.requireNonNull(request, "request"));
        requireValid(kind.request(), request);
        StoredRequest stored = StoredRequest.of(kind.request(), request);
        Instant now = clock.now();
        StoredJob job = database.transaction(connection -> {
            StoredJob there = JobStore.find(connection, key);
            if (there != null) {
                String before = JobStore.request(connection, key);
                requireSame(there, Differences.between(there, before == null ? "null" : before, kind.name(), stored));
                return there;
            }
            StoredJob added = StoredJob.added(key, kind.name(), priority, now);
            JobStore.insert(connection, added, stored.json());
            for (var image : stored.images().entrySet()) {
                ImageStore.store(connection, image.getKey(), image.getValue());
            }
            ImageStore.use(connection, key, stored.images().keySet());
            return added;
        });
        return job.job();
    }

    @SuppressWarnings("unchecked") // VideoJobsBuilder.validator() accepts only a validator for this class.
    private <R extends VideoRequest> void requireValid(Class<R> kind, R request) {
        Validator<?> own = settings.validators().get(kind);
        Validator<? super R> validator = own == null ? Validators.of(kind) : (Validator<? super R>) own;
        validator.requireValid(request);
    }

    private static void requireSame(StoredJob job, List<String> differences) {
        if (!differences.isEmpty()) {
            throw new KeyConflictException(
                    "a job with the key \"" + job.key() + "\" and a different request already exists: "
                            + String.join("; ", differences) + "; use another key for a new video");
        }
    }

    private static void requireKey(String key) {
        boolean plain = key.equals(Text.of(key));
        if (key.isBlank() || key.length() > LONGEST_KEY || !plain) {
            throw new IllegalArgumentException(
                    "a key must have 1 to 200 characters, without control characters, and must not be blank");
        }
    }

    /** Returns the job with the given key; null if there is none. */
    public @Nullable Job get(String key) {
        StoredJob job = store.find(key);
        return job == null ? null : job.job();
    }

    /** Returns all transitions of a job, oldest first; an empty list for a new job or an unknown key. */
    public List<Transition> history(String key) {
        return store.history(key);
    }

    /**
     * Returns a page of the jobs in a state, sorted by key.
     *
     * @param after the last key of the previous page; null for the first page
     * @param size the maximum number of jobs, at least 1
     */
    public List<Job> list(JobState state, @Nullable String after, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("size must be at least 1, but is " + size);
        }
        return store.page(state, after == null ? "" : after, size).stream()
                .map(StoredJob::job)
                .toList();
    }

    /** Returns the number of jobs in each state. The map contains every state. */
    public Map<JobState, Long> counts() {
        return store.counts();
    }

    /** Returns the status of the jobs of all machines. */
    public JobHealth health() {
        Instant now = clock.now();
        Instant pause = pace.pausedUntil();
        return new JobHealth(
                counts(),
                pause.isAfter(now) ? pause : null,
                pace.submitsOn(now),
                settings.submitsPerDay(),
                isWorking());
    }

    /**
     * Cancels a job. A task that the service has accepted continues there and is billed.
     *
     * @return the job, in the state {@link JobState#CANCELLED}
     * @throws JobStateException if the request of the job is being sent, if the job has ended and is not unknown, or if
     *     it does not exist
     */
    public Job cancel(String key) {
        return order(key, Orders::cancel);
    }

    /**
     * Orders another attempt for a job that is unknown, failed or refused. <b>For an unknown job this may buy the video
     * twice.</b> If the task of a failed job succeeded, only its videos are downloaded again.
     *
     * @throws JobStateException if the job is in another state or does not exist
     */
    public Job retry(String key) {
        return order(key, Orders::retry);
    }

    /**
     * Assigns a task to a job that is unknown or failed. The job then waits for the end of this task. The console of
     * the service shows the ids of tasks.
     *
     * @param taskId the id of the task at the service
     * @throws JobStateException if the job is in another state or does not exist
     */
    public Job resolve(String key, String taskId) {
        if (taskId.isBlank() || taskId.length() > 200 || !taskId.equals(Text.of(taskId))) {
            throw new IllegalArgumentException("a task id must have 1 to 200 characters, without control characters");
        }
        return order(key, (job, now) -> Orders.resolve(job, taskId, now));
    }

    private Job order(String key, BiFunction<StoredJob, Instant, StoredJob> order) {
        while (true) {
            StoredJob job = required(key);
            StoredJob after = order.apply(job, clock.now());
            if (store.move(job, after)) {
                wake(after);
                return after.job();
            }
        }
    }

    private StoredJob required(String key) {
        StoredJob job = store.find(key);
        if (job == null) {
            throw new JobStateException("no job has the key \"" + Text.of(key) + "\"");
        }
        return job;
    }

    private synchronized void wake(StoredJob job) {
        if (worker != null && !job.state().isFinal() && job.state() != JobState.QUEUED) {
            worker.wake(job.key());
        }
    }

    /**
     * Deletes a job that has ended, its history, and the images that no other job uses. Its videos are not deleted.
     *
     * @throws JobStateException if the job has not ended or does not exist
     */
    public void delete(String key) {
        boolean deleted;
        do {
            StoredJob job = required(key);
            Orders.requireDeletable(job);
            deleted = database.transaction(connection -> ImageStore.delete(connection, key, job.version()));
        } while (!deleted);
    }

    /**
     * Starts to work on jobs in this process, until this object is closed.
     *
     * @throws IllegalStateException if the work has already started, if this object is closed, or if no destination for
     *     videos is configured
     * @throws StoreException if the database is unavailable; the work has then not started
     */
    public synchronized void start() {
        if (worker != null || closed) {
            throw new IllegalStateException(closed ? "this object is closed" : "start() was already called");
        }
        if (settings.videos() == null && settings.sink() == null) {
            throw new IllegalStateException("before start(), set a directory with videos(…) or a sink with sink(…)");
        }
        Worker begun = parts.worker();
        begun.start();
        worker = begun;
    }

    private synchronized boolean isWorking() {
        return worker != null && !closed;
    }

    /**
     * Waits until all jobs in the database have ended, including those on which other machines work. An unknown job
     * counts as ended.
     *
     * @return whether all jobs have ended; false if the time has elapsed before
     * @throws InterruptedException if this thread is interrupted
     */
    public boolean awaitIdle(Duration atMost) throws InterruptedException {
        long start = System.nanoTime();
        while (!isIdle()) {
            if (System.nanoTime() - start >= atMost.toNanos()) {
                return false;
            }
            Thread.sleep(settings.pollInterval().toMillis());
        }
        return true;
    }

    private boolean isIdle() {
        return counts().entrySet().stream().allMatch(each -> each.getKey().isFinal() || each.getValue() == 0);
    }

    /**
     * Stops the work of this process. No more submits begin. This method waits for submits and other steps in progress,
     * at most for {@link VideoJobsBuilder#stopWithin}. Another process continues interrupted steps.
     */
    @Override
    public void close() {
        Worker stopped;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            stopped = worker;
        }
        if (stopped != null) {
            stopped.close();
        }
        parts.close();
    }
}
