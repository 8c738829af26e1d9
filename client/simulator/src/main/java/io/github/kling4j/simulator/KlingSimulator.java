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
 * The service, simulated over real sockets.
 *
 * <pre>{@code
 * try (KlingSimulator simulator = KlingSimulator.start()) {
 *     // point your client at simulator.baseUrl(), give it simulator.token() …
 *     assertThat(simulator.submissions()).isEqualTo(1);
 * }
 * }</pre>
 *
 * <p>It listens on two ports of this machine: one is the API, the other, under another host name, serves the videos.
 * It accepts only what the API accepts, see {@link io.github.kling4j.simulator.rules.ServiceRules}. All methods may be
 * called from any thread. It must be closed: its threads keep the JVM alive.
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
     * Starts one with all defaults.
     *
     * @throws UncheckedIOException when no port can be had
     * @throws IllegalStateException as {@link #builder} does
     */
    public static KlingSimulator start() {
        return builder().start();
    }

    /**
     * Returns a builder.
     *
     * @throws IllegalStateException when OkHttp, Okio or Kotlin are missing or older than the simulator needs; it names
     *     their files and versions, and the dependencies to add
     */
    public static Builder builder() {
        Libraries.check();
        return new Builder();
    }

    /** Where the API is: {@code http://localhost:<port>/} or {@code https}. Every path of the API is relative to it. */
    public URI baseUrl() {
        return URI.create(scheme + "://localhost:" + api.port() + "/");
    }

    /** The token that is accepted, as {@code Authorization: Bearer <token>}. */
    public String token() {
        return token;
    }

    /**
     * How many POSTs have reached the API: counted when the headers are read, before the body, whatever became of them
     * then.
     */
    public int submissions() {
        return journal.arrivals(Operation.SUBMIT);
    }

    /** How many requests other than POSTs have reached the API, counted like {@link #submissions}. */
    public int lookups() {
        return journal.arrivals(Operation.LOOK_UP);
    }

    /** How many requests have reached the videos' host, counted like {@link #submissions}. */
    public int downloads() {
        return journal.arrivals(Operation.DOWNLOAD);
    }

    /**
     * The POSTs to the generation path that were read whole, in that order, accepted or not. Fewer than {@link
     * #submissions} when a body never came to its end.
     */
    public List<Submission> received() {
        return journal.submissions();
    }

    /** The tasks that were accepted, and are to be paid for, in the order of their acceptance. */
    public List<SimulatedTask> tasks() {
        return tasks.snapshots();
    }

    /** Whether an {@code Authorization} header ever came to the videos' host, where it has no business. */
    public boolean tokenLeaked() {
        return journal.tokenLeaked();
    }

    /** Lets the next task that is accepted go this way. Called twice, it speaks of the next two tasks. */
    public void nextTask(TaskScript script) {
        tasks.nextTask(script);
    }

    /** Lets the next request of this kind fail. Called twice, it speaks of the next two requests. */
    public void failNext(Operation operation, Fault fault) {
        journal.failNext(operation, fault);
    }

    /** Closes both ports and every connection. What it counted and recorded can still be read. */
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
            // Two names, so that a client which compares hosts sees two: the videos' one is an address.
            videos.start(InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1}), 0);
            api.start(InetAddress.getByName("localhost"), port);
            return this;
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("the simulator cannot listen on port " + port, e);
        }
    }

    /** What a simulator can be told before it starts. Everything has a default. */
    public static final class Builder {

        private String token = "simulated-token";
        private int port;
        private TaskScript script = TaskScript.succeeding();
        private ByteString video = SimulatedVideo.bytes();
        private Clock clock = Clock.systemUTC();
        private Supplier<UUID> uuids = new SeededUuids(0);
        private @Nullable SSLSocketFactory tls;

        private Builder() {}

        /** The token to accept; {@code simulated-token} unless told. */
        public Builder token(String token) {
            this.token = token;
            return this;
        }

        /** The API's port; 0, any free one, unless told. The videos' port is always a free one. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** How tasks go for which {@link KlingSimulator#nextTask} said nothing; they succeed unless told. */
        public Builder script(TaskScript script) {
            this.script = script;
            return this;
        }

        /** The content of every video, copied; a playable second of H.264 in MP4 unless told. */
        public Builder video(byte[] content) {
            this.video = ByteString.of(content);
            return this;
        }

        /** The clock behind {@code created_at} and {@code updated_at}; the system's unless told. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Where ids come from, of tasks and traces; called by one thread at a time. Unless told, they are random with
         * a fixed seed: the same calls in the same order get the same ids in every simulator.
         */
        public Builder uuids(Supplier<UUID> uuids) {
            this.uuids = uuids;
            return this;
        }

        /**
         * Encrypts both ports with a certificate of yours; they are plain unless told. Faults of connections that are
         * to be reset close them in order then.
         */
        public Builder tls(SSLSocketFactory tls) {
            this.tls = tls;
            return this;
        }

        /**
         * Starts to listen.
         *
         * @throws UncheckedIOException when the port is not free
         */
        public KlingSimulator start() {
            return new KlingSimulator(this).listen(port);
        }
    }
}
