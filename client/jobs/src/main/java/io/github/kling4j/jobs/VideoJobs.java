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
 * Jobs that make videos and survive the end of the process.
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
 * <p>All methods may be called from many threads, and from many processes on one database. Where the database fails
 * they throw {@link StoreException}. Only processes that called {@link #start} send requests.
 *
 * <p>For each {@link #add}, the service receives at most one whole request whose non-acceptance is not proven, and one
 * more for each {@link #retry} that a person orders.
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
     * @param client sends the requests; it stays its owner's to close, after the jobs
     */
    public static VideoJobsBuilder builder(KlingClient client) {
        return new VideoJobsBuilder(client);
    }

    /** Does what {@link #add(String, VideoRequest, int)} does, with priority 0. */
    public <R extends VideoRequest> Job add(String key, R request) {
        return add(key, request, 0);
    }

    /**
     * Adds a job, unless there is one with this key and the same request: then that one is returned as it stands.
     * Images that are files, bytes or Base64 are copied into the database.
     *
     * @param key 1 to 200 characters without control characters: the idempotency key
     * @param priority jobs of a higher one are submitted first
     * @throws KeyConflictException when there is a job with this key and another request
     * @throws ValidationException when the request breaks a rule; nothing is stored
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

    @SuppressWarnings("unchecked") // The builder took it for this class.
    private <R extends VideoRequest> void requireValid(Class<R> kind, R request) {
        Validator<?> own = settings.validators().get(kind);
        Validator<? super R> validator = own == null ? Validators.of(kind) : (Validator<? super R>) own;
        validator.requireValid(request);
    }

    private static void requireSame(StoredJob job, List<String> differences) {
        if (!differences.isEmpty()) {
            throw new KeyConflictException("the job \"" + job.key() + "\" has another request; "
                    + String.join("; ", differences) + "; use another key for another video");
        }
    }

    private static void requireKey(String key) {
        boolean plain = key.equals(Text.of(key));
        if (key.isBlank() || key.length() > LONGEST_KEY || !plain) {
            throw new IllegalArgumentException(
                    "a key is 1 to 200 characters without control characters, and not blank");
        }
    }

    /** Returns a job; null when there is none with this key. */
    public @Nullable Job get(String key) {
        StoredJob job = store.find(key);
        return job == null ? null : job.job();
    }

    /** Returns every transition of a job, oldest first; none for a key without a job, or of a job that is new. */
    public List<Transition> history(String key) {
        return store.history(key);
    }

    /**
     * Returns a page of the jobs in a state, by key.
     *
     * @param after the last key of the page before; null for the first page
     * @param size how many at most, from 1
     */
    public List<Job> list(JobState state, @Nullable String after, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a page has at least 1 job, but size is " + size);
        }
        return store.page(state, after == null ? "" : after, size).stream()
                .map(StoredJob::job)
                .toList();
    }

    /** Returns how many jobs are in each state. Every state is a key. */
    public Map<JobState, Long> counts() {
        return store.counts();
    }

    /** Returns how the jobs of all machines stand. */
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
     * Gives a job up. A task that the service has accepted goes on there, and is billed.
     *
     * @return the job, {@link JobState#CANCELLED}
     * @throws JobStateException when its request is on its way, when it has ended, and when there is no such job
     */
    public Job cancel(String key) {
        return order(key, Orders::cancel);
    }

    /**
     * Orders another attempt for a job that is unknown, failed or refused. <b>For an unknown job this may buy the video
     * twice.</b> A failed job whose task succeeded is only downloaded again.
     *
     * @throws JobStateException when the job is in another state, and when there is no such job
     */
    public Job retry(String key) {
        return order(key, Orders::retry);
    }

    /**
     * Names the task of a job that is unknown or failed, as the service's console shows it. The job waits for it.
     *
     * @param taskId the service's id
     * @throws JobStateException when the job is in another state, and when there is no such job
     */
    public Job resolve(String key, String taskId) {
        if (taskId.isBlank() || taskId.length() > 200 || !taskId.equals(Text.of(taskId))) {
            throw new IllegalArgumentException("a task id is 1 to 200 characters without control characters");
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
            throw new JobStateException("there is no job \"" + Text.of(key) + "\"");
        }
        return job;
    }

    private synchronized void wake(StoredJob job) {
        if (worker != null && !job.state().isFinal() && job.state() != JobState.QUEUED) {
            worker.wake(job.key());
        }
    }

    /**
     * Deletes a job that has ended, its history, and the images that no other job has. Its videos stay.
     *
     * @throws JobStateException when it has not ended, and when there is no such job
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
     * Begins to work on jobs in this process, until it is closed.
     *
     * @throws IllegalStateException when it has begun, or is closed, or when it was not told where videos go
     * @throws StoreException when the database cannot be reached; nothing has begun then
     */
    public synchronized void start() {
        if (worker != null || closed) {
            throw new IllegalStateException(closed ? "the jobs are closed" : "the work has begun already");
        }
        if (settings.videos() == null && settings.sink() == null) {
            throw new IllegalStateException("name a directory with videos(…), or a sink with sink(…), before start()");
        }
        Worker begun = parts.worker();
        begun.start();
        worker = begun;
    }

    private synchronized boolean isWorking() {
        return worker != null && !closed;
    }

    /**
     * Waits until every job has ended, on whatever machine. Unknown jobs have ended until a person acts.
     *
     * @return whether they all have; false when the time has passed before
     * @throws InterruptedException when this thread is interrupted
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
     * Stops the work of this process. No submit begins any more; those on their way and other steps are waited for, but
     * not for longer than {@link VideoJobsBuilder#stopWithin}. What is broken off then is found by the next process.
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
