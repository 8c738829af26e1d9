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
 * <p>The simulator listens on two ports of this machine: one port serves the API; the other port, with another host
 * name, serves the videos. The simulator accepts only requests that the API accepts, see
 * {@link io.github.kling4j.simulator.rules.Endpoint}. All methods may be called from any thread. Close the
 * simulator after use: its threads keep the JVM alive.
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
     * @throws IllegalStateException if a library is missing or too old, see {@link #builder}
     */
    public static KlingSimulator start() {
        return builder().start();
    }

    /**
     * Returns a builder.
     *
     * @throws IllegalStateException if OkHttp, Okio or Kotlin is missing or too old; the message contains their files
     *     and versions, and the dependencies to add
     */
    public static Builder builder() {
        Libraries.check();
        return new Builder();
    }

    /**
     * Returns the base URL of the API: {@code http://localhost:<port>/}, or with {@code https} if {@link Builder#tls}
     * was set. All paths of the API are relative to this URL.
     */
    public URI baseUrl() {
        return URI.create(scheme + "://localhost:" + api.port() + "/");
    }

    /** Returns the token that the API accepts in the header {@code Authorization: Bearer <token>}. */
    public String token() {
        return token;
    }

    /**
     * Returns the number of POST requests to the API. A request is counted when its headers have been read, even if its
     * body does not arrive or the request fails.
     */
    public int submissions() {
        return journal.arrivals(Operation.SUBMIT);
    }

    /** Returns the number of requests to the API other than POST requests, counted like {@link #submissions}. */
    public int lookups() {
        return journal.arrivals(Operation.LOOK_UP);
    }

    /** Returns the number of requests to the host of the videos, counted like {@link #submissions}. */
    public int downloads() {
        return journal.arrivals(Operation.DOWNLOAD);
    }

    /**
     * Returns the POST requests to endpoints, accepted or refused, in the order in which their bodies were read
     * completely. {@link #submissions} also counts requests whose bodies were not sent completely.
     */
    public List<Submission> received() {
        return journal.submissions();
    }

    /** Returns the accepted tasks, which the service would bill, in the order of acceptance. */
    public List<SimulatedTask> tasks() {
        return tasks.snapshots();
    }

    /**
     * Returns whether a request to the host of the videos contained an {@code Authorization} header. This host must not
     * receive the token.
     */
    public boolean tokenLeaked() {
        return journal.tokenLeaked();
    }

    /**
     * Sets the script of the next accepted task. Each further call sets the script of one more task, in the order of
     * acceptance.
     */
    public void nextTask(TaskScript script) {
        tasks.nextTask(script);
    }

    /**
     * Sets a fault for the next request of an operation. Each further call sets a fault for one more request of the
     * operation, in the order of arrival.
     *
     * @throws IllegalArgumentException for {@link Fault#resetOnHeaders} if {@link Builder#tls} was set, because the
     *     headers of encrypted requests are read only when the whole request has arrived
     */
    public void failNext(Operation operation, Fault fault) {
        if (fault == Fault.resetOnHeaders() && scheme.equals("https")) {
            throw new IllegalArgumentException(
                    "resetOnHeaders() is not possible with tls(…); use resetAfterWork(), or a simulator without tls(…)");
        }
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
            // The two ports have different host names, so that a client which compares hosts distinguishes them. The
            // host name of the videos is an IP address.
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

        /**
         * Sets the port of the API. The default 0 selects any free port. The port of the videos is always any free
         * port.
         */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /**
         * Sets the script of tasks for which {@link KlingSimulator#nextTask} set no script. By default, these tasks
         * succeed.
         */
        public Builder script(TaskScript script) {
            this.script = script;
            return this;
        }

        /**
         * Sets the content of every video. The array is copied. By default, a video is a playable second of H.264 in
         * MP4.
         */
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
         * Sets the source of the ids of tasks and traces. One thread at a time calls the source. By default, ids are
         * random with a fixed seed: the same sequence of calls produces the same ids in every simulator.
         */
        public Builder uuids(Supplier<UUID> uuids) {
            this.uuids = uuids;
            return this;
        }

        /**
         * Encrypts the connections to both ports; by default, they are not encrypted. On encrypted connections, a
         * request is counted when it has arrived completely, {@link Fault#resetAfterWork} closes the connection in the
         * orderly way, and {@link Fault#resetOnHeaders} is refused.
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
