package io.github.kling4j.jobs;

import com.zaxxer.hikari.HikariDataSource;
import io.github.kling4j.KlingClient;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.validation.Validator;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A builder that opens {@link VideoJobs}. Either {@link #file} or {@link #dataSource} is required; all other settings
 * have defaults. {@link VideoJobs#start} also requires {@link #videos} or {@link #sink}.
 */
public final class VideoJobsBuilder {

    private final KlingClient client;
    private final Map<Class<? extends VideoRequest>, Validator<?>> validators = new HashMap<>();
    private @Nullable Path file;
    private @Nullable DataSource dataSource;
    private @Nullable Path videos;
    private @Nullable VideoSink sink;
    private @Nullable Path acknowledgements;
    private @Nullable String machine;
    private Consumer<? super Transition> listener = transition -> {};
    private int inFlight = 20;
    private int submitsPerDay = Integer.MAX_VALUE;
    private int threads = 4;
    private Duration firstLookUp = Duration.ofSeconds(20);
    private Duration lookUpInterval = Duration.ofSeconds(10);
    private Duration longestLookUpInterval = Duration.ofMinutes(1);
    private Duration taskDeadline = Duration.ofHours(6);
    private Duration unknownHolds = Duration.ofMinutes(15);
    private Duration retention = Duration.ofDays(30);
    private Duration heartbeat = Duration.ofSeconds(10);
    private Duration pollInterval = Duration.ofSeconds(1);
    private Duration stopWithin = Duration.ofSeconds(30);

    VideoJobsBuilder(KlingClient client) {
        this.client = Objects.requireNonNull(client, "client");
    }

    /**
     * Stores the jobs in an H2 database in this file. H2 appends {@code .mv.db} to its name. The file is created if
     * missing.
     */
    public VideoJobsBuilder file(Path file) {
        this.file = Objects.requireNonNull(file, "file");
        return this;
    }

    /**
     * Stores the jobs in this database: PostgreSQL, or an H2 database that loses no commits ({@code WRITE_DELAY=0}) and
     * to which only kling4j writes. {@link VideoJobs#close} does not close the data source. The data source should
     * provide {@link #threads} + 4 connections.
     */
    public VideoJobsBuilder dataSource(DataSource dataSource) {
        this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
        return this;
    }

    /**
     * Stores videos in this directory, each in a file named after the key of its job, such as {@code sunset.mp4}. The
     * directory is created if missing.
     */
    public VideoJobsBuilder videos(Path directory) {
        this.videos = Objects.requireNonNull(directory, "directory");
        return this;
    }

    /** Passes videos to a sink instead of storing them in a directory. */
    public VideoJobsBuilder sink(VideoSink sink) {
        this.sink = Objects.requireNonNull(sink, "sink");
        return this;
    }

    /**
     * Sets the local directory for the log of acknowledgements, to which the id of each task is written before it is
     * written to the database. The directory must survive a restart. With a {@link #file}, the default is the path of
     * this file with {@code .acknowledgements} appended; with a {@link #dataSource}, it is {@code
     * kling-acknowledgements} in the working directory.
     */
    public VideoJobsBuilder acknowledgements(Path directory) {
        this.acknowledgements = Objects.requireNonNull(directory, "directory");
        return this;
    }

    /** Sets the unique name of this process in the history; the default is host, process id and a random part. */
    public VideoJobsBuilder machine(String name) {
        if (name.isBlank() || name.length() > 200 || !name.equals(Text.of(name))) {
            throw new IllegalArgumentException("a name must have 1 to 200 characters, without control characters");
        }
        this.machine = name;
        return this;
    }

    /**
     * Sets a listener that receives each transition of this process after the commit. Its exceptions are only logged.
     */
    public VideoJobsBuilder listener(Consumer<? super Transition> listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * Sets the maximum number of tasks in flight on all machines together; default 20. All machines must use the same
     * number.
     */
    public VideoJobsBuilder inFlight(int inFlight) {
        this.inFlight = positive(inFlight, "inFlight");
        return this;
    }

    /**
     * Sets the maximum number of submits per day (UTC) of all machines together; default unlimited. A restart does not
     * reset the count.
     */
    public VideoJobsBuilder submitsPerDay(int submitsPerDay) {
        this.submitsPerDay = positive(submitsPerDay, "submitsPerDay");
        return this;
    }

    /** Sets the number of threads for submits, look-ups and downloads of this process; default 4. */
    public VideoJobsBuilder threads(int threads) {
        this.threads = positive(threads, "threads");
        return this;
    }

    /**
     * Sets the time from the acknowledgement of a task to its first look-up; default 20 seconds. To distribute the
     * look-ups, up to one minimum {@linkplain #lookUpInterval interval} is added.
     */
    public VideoJobsBuilder firstLookUp(Duration firstLookUp) {
        this.firstLookUp = positive(firstLookUp, "firstLookUp");
        return this;
    }

    /** Sets the minimum and the maximum time between two look-ups of a task; default 10 seconds and 1 minute. */
    public VideoJobsBuilder lookUpInterval(Duration shortest, Duration longest) {
        this.lookUpInterval = positive(shortest, "shortest");
        this.longestLookUpInterval = positive(longest, "longest");
        if (shortest.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    "shortest (" + shortest + ") must not be longer than longest (" + longest + ")");
        }
        return this;
    }

    /**
     * Sets the time after which a job fails if its task has not ended or if its videos could not be downloaded; default
     * 6 hours.
     */
    public VideoJobsBuilder taskDeadline(Duration taskDeadline) {
        this.taskDeadline = positive(taskDeadline, "taskDeadline");
        return this;
    }

    /** Sets how long an unknown job counts as in flight, because its task may be running; default 15 minutes. */
    public VideoJobsBuilder unknownHolds(Duration unknownHolds) {
        this.unknownHolds = positive(unknownHolds, "unknownHolds");
        return this;
    }

    /** Sets how long done, failed, refused and cancelled jobs are kept, with their images; default 30 days. */
    public VideoJobsBuilder retention(Duration retention) {
        this.retention = positive(retention, "retention");
        return this;
    }

    /**
     * Sets the interval between heartbeats of a process; default 10 seconds. A process that misses six heartbeats is
     * considered dead, and other processes take over its jobs.
     */
    public VideoJobsBuilder heartbeat(Duration heartbeat) {
        this.heartbeat = positive(heartbeat, "heartbeat");
        return this;
    }

    /** Sets how often this process polls the database for work; default 1 second. */
    public VideoJobsBuilder pollInterval(Duration pollInterval) {
        this.pollInterval = positive(pollInterval, "pollInterval");
        return this;
    }

    /** Sets how long {@link VideoJobs#close} waits for steps in progress; default 30 seconds. */
    public VideoJobsBuilder stopWithin(Duration stopWithin) {
        this.stopWithin = positive(stopWithin, "stopWithin");
        return this;
    }

    /**
     * Sets the validator for one type of request, instead of the validator that {@code Validators.of} returns. It is
     * used when a job is added, and again when the job is submitted.
     */
    public <R extends VideoRequest> VideoJobsBuilder validator(Class<R> request, Validator<? super R> validator) {
        validators.put(request, Objects.requireNonNull(validator, "validator"));
        return this;
    }

    /**
     * Opens the database, and migrates its tables to this version. Nothing is sent before {@link VideoJobs#start}.
     *
     * @throws IllegalStateException if not exactly one of file and data source is set, or if both a directory and a
     *     sink for videos are set
     * @throws IllegalArgumentException if the database is neither H2 nor PostgreSQL, or if it is an H2 file on another
     *     machine
     * @throws StoreException if the database is unavailable
     */
    public VideoJobs open() {
        if ((file == null) == (dataSource == null)) {
            throw new IllegalStateException("set a database with either file(…) or dataSource(…)");
        }
        if (videos != null && sink != null) {
            throw new IllegalStateException("set either videos(…) or sink(…), not both");
        }
        Path h2 = file;
        return h2 == null ? open(dataSource, null) : H2File.retrying(() -> open(h2));
    }

    private VideoJobs open(Path h2) {
        HikariDataSource pool = H2File.open(h2, threads);
        try {
            return open(pool, pool);
        } catch (RuntimeException | Error e) {
            pool.close();
            throw e;
        }
    }

    private VideoJobs open(DataSource source, @Nullable AutoCloseable pool) {
        Events events = new Events(listener, machine == null ? processName() : machine);
        return new VideoJobs(new Parts(client, settings(), new Database(source), events, pool));
    }

    private Settings settings() {
        return new Settings(
                inFlight,
                submitsPerDay,
                threads,
                firstLookUp,
                lookUpInterval,
                longestLookUpInterval,
                taskDeadline,
                unknownHolds,
                retention,
                heartbeat,
                pollInterval,
                stopWithin,
                acknowledgementDirectory(),
                videos,
                sink,
                Map.copyOf(validators));
    }

    private Path acknowledgementDirectory() {
        if (acknowledgements != null) {
            return acknowledgements;
        }
        return file == null
                ? Path.of("kling-acknowledgements")
                : file.resolveSibling(file.getFileName() + ".acknowledgements");
    }

    private static String processName() {
        return Text.of(host()) + "/" + ProcessHandle.current().pid() + "/"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unnamed";
        }
    }

    private static int positive(int number, String name) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but is " + number);
        }
        return number;
    }

    private static Duration positive(Duration duration, String name) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + " must be longer than zero, but is " + duration);
        }
        return duration;
    }
}
