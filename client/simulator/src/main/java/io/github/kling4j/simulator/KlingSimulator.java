package io.github.kling4j.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A simulator of the service that listens on real sockets.
 *
 * <pre>{@code
 * try (KlingSimulator simulator = KlingSimulator.start()) {
 *     // point your client at simulator.baseUrl(), give it simulator.token() …
 *     assertThat(simulator.submissions()).isEqualTo(1);
 * }
 * }</pre>
 *
 * <p>It listens on two ports of this machine: one serves the API, the other one, with another host name, serves the
 * videos. It accepts only requests that the API accepts, see {@link io.github.kling4j.simulator.rules.ServiceRules}.
 * All methods may be called from any thread. Close the simulator after use: its threads keep the JVM alive.
 */
public final class KlingSimulator implements AutoCloseable {

    private final Journal journal = new Journal();
    private final String token;
    private final String scheme;
    private final TaskStore tasks;
    private final SimulatedServer api;
    private final SimulatedServer videos;

    private KlingSimulator(Builder builder) {
        this.token = builder.token;
        this.scheme = builder.tls == null ? "http" : "https";
        this.tasks = new TaskStore(builder.script, builder.clock, this::videoUrl);
        IdSource ids = new IdSource(builder.uuids);
        Answers answers = new Answers(ids);
        SubmitEndpoint submit = new SubmitEndpoint(tasks, journal, ids, builder.clock, answers);
        LookUpEndpoint lookUp = new LookUpEndpoint(tasks, answers);
        this.api = new SimulatedServer(new ApiService(token, answers, submit, lookUp), journal, builder.tls);
        this.videos = new SimulatedServer(new VideoService(builder.video, tasks, journal), journal, builder.tls);
    }

    /**
     * Starts a simulator with default settings.
     *
     * @throws UncheckedIOException if no port is available
     * @throws IllegalStateException as {@link #builder} does
     */
    public static KlingSimulator start() {
        return builder().start();
    }

    /**
     * Returns a builder.
     *
     * @throws IllegalStateException if OkHttp, Okio or Kotlin is missing or too old; the message contains their
     *     files and versions, and the dependencies to add
     */
    public static Builder builder() {
        Libraries.check();
        return new Builder();
    }

    /**
     * Returns the base URL of the API: {@code http://localhost:<port>/}, or {@code https}. All paths of the API are
     * relative to it.
     */
    public URI baseUrl() {
        return URI.create(scheme + "://localhost:" + api.port() + "/");
    }

    /** Returns the accepted token, for {@code Authorization: Bearer <token>}. */
    public String token() {
        return token;
    }

    /**
     * Returns the number of POST requests to the API. A request is counted when its headers have been read, before its
     * body, also if it fails afterwards.
     */
    public int submissions() {
        return journal.arrivals(Operation.SUBMIT);
    }

    /** Returns the number of other requests to the API, counted like {@link #submissions}. */
    public int lookups() {
        return journal.arrivals(Operation.LOOK_UP);
    }

    /** Returns the number of requests to the host of the videos, counted like {@link #submissions}. */
    public int downloads() {
        return journal.arrivals(Operation.DOWNLOAD);
    }

    /**
     * Returns the POST requests to endpoints whose bodies were read completely, accepted or not, in this order. There
     * are fewer than {@link #submissions} if a body was not sent completely.
     */
    public List<Submission> received() {
        return journal.submissions();
    }

    /** Returns the accepted tasks, which the service would bill, in the order of acceptance. */
    public List<SimulatedTask> tasks() {
        return tasks.snapshots();
    }

    /**
     * Returns whether an {@code Authorization} header was sent to the host of the videos, which must not receive it.
     */
    public boolean tokenLeaked() {
        return journal.tokenLeaked();
    }

    /** Sets the script of the next task that is accepted. A second call applies to the task after it. */
    public void nextTask(TaskScript script) {
        tasks.nextTask(script);
    }

    /** Sets a fault for the next request of a kind. A second call applies to the request after it. */
    public void failNext(Operation operation, Fault fault) {
        journal.failNext(operation, fault);
    }

    /** Closes both ports and all connections. The counters and records stay available. */
    @Override
    public void close() {
        api.stop();
        videos.stop();
    }

    @Override
    public String toString() {
        return "KlingSimulator[" + baseUrl() + "]";
    }

    private String videoUrl(String taskId) {
        return scheme + "://127.0.0.1:" + videos.port() + VideoService.path(taskId);
    }

    private KlingSimulator listen(int port) {
        try {
            // Two host names, so that a client which compares hosts sees two: the one of the videos is an IP address.
            videos.start(InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1}), 0);
            api.start(InetAddress.getByName("localhost"), port);
            return this;
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("the simulator cannot listen on port " + port, e);
        }
    }

    /** The settings of a simulator. Each setting has a default. */
    public static final class Builder {

        private String token = "simulated-token";
        private int port;
        private TaskScript script = TaskScript.succeeding();
        private ByteString video = SimulatedVideo.bytes();
        private Clock clock = Clock.systemUTC();
        private Supplier<UUID> uuids = new SeededUuids(0);
        private @Nullable SSLSocketFactory tls;

        private Builder() {}

        /** Sets the accepted token; by default {@code simulated-token}. */
        public Builder token(String token) {
            this.token = token;
            return this;
        }

        /** Sets the port of the API; by default 0, any free port. The port of the videos is always a free one. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** Sets the script of tasks without a {@link KlingSimulator#nextTask}; by default, they succeed. */
        public Builder script(TaskScript script) {
            this.script = script;
            return this;
        }

        /** Sets the content of every video, which is copied; by default, a playable second of H.264 in MP4. */
        public Builder video(byte[] content) {
            this.video = ByteString.of(content);
            return this;
        }

        /** Sets the clock for {@code created_at} and {@code updated_at}; by default, the system clock. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Sets the source of the ids of tasks and traces, which is called by one thread at a time. By default, ids are
         * random with a fixed seed: the same sequence of calls produces the same ids in every simulator.
         */
        public Builder uuids(Supplier<UUID> uuids) {
            this.uuids = uuids;
            return this;
        }

        /**
         * Encrypts both ports with your certificate; by default, they are not encrypted. Faults that reset a connection
         * then close it in the orderly way.
         */
        public Builder tls(SSLSocketFactory tls) {
            this.tls = tls;
            return this;
        }

        /**
         * Starts the simulator.
         *
         * @throws UncheckedIOException if the port is not free
         */
        public KlingSimulator start() {
            return new KlingSimulator(this).listen(port);
        }
    }
}
