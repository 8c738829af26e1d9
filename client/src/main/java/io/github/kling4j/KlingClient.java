package io.github.kling4j;

import io.github.kling4j.ClientObserver.Kind;
import io.github.kling4j.ClientObserver.Start;
import io.github.kling4j.error.DownloadException;
import io.github.kling4j.http.Background;
import io.github.kling4j.http.Connections;
import io.github.kling4j.http.DownloadHosts;
import io.github.kling4j.http.Libraries;
import io.github.kling4j.http.Secret;
import io.github.kling4j.http.TextAnswers;
import io.github.kling4j.http.Time;
import io.github.kling4j.http.Timeouts;
import io.github.kling4j.http.Transport;
import io.github.kling4j.model.Task;
import java.net.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The way to the service. One client serves a whole program and many threads; close it at the end.
 *
 * <pre>{@code
 * try (KlingClient client = KlingClient.create()) {
 *     Task done = client.imageToVideo().generate(request);
 * }
 * }</pre>
 */
public final class KlingClient extends VideoEndpoints implements AutoCloseable {

    private final HttpUrl baseUrl;
    private final Secret token;
    private final Connections connections;
    private final Call.Factory toVideos;
    private final Background background;
    private final Service service;

    private KlingClient(Builder builder, Secret token) {
        this.baseUrl = builder.baseUrl.url();
        this.token = token;
        this.connections = new Connections(
                builder.httpClient,
                builder.proxy,
                new Timeouts(builder.connectTimeout, builder.idleTimeout, null),
                token);
        this.toVideos = connections.toVideos(builder.followDownloadRedirects, builder.downloadHosts);
        this.background = new Background(builder.executor);
        Call.Factory toApi = connections.toApi(baseUrl, builder.reuseConnections);
        this.service = new Service(
                new Apis(baseUrl, toApi),
                new Transport(toApi, new TextAnswers(token), background),
                new Operations(background),
                builder.time == null ? background : builder.time,
                builder.retries,
                builder.submitTimeout,
                builder.lookUpTimeout,
                builder.taskListener,
                new Observers(List.copyOf(builder.observers), background));
    }

    /**
     * Returns a client for the key in the environment variable {@code MULEROUTER_API_KEY}, and, where it is set, for
     * the base URL in {@code MULEROUTER_BASE_URL}.
     *
     * @throws IllegalStateException when there is no key, when one of the two cannot be what it should be, or as
     *     {@link #builder} does
     */
    public static KlingClient create() {
        return new Environment(System.getenv()).client();
    }

    /**
     * Returns a builder.
     *
     * @throws IllegalStateException when OkHttp, Okio or Kotlin are missing or older than the client needs; it names
     *     their files and versions, and the dependencies to add
     */
    public static Builder builder() {
        Libraries.check();
        return new Builder();
    }

    @Override
    Service service() {
        return service;
    }

    /** Fetches a video with {@link DownloadOptions#defaults}. */
    public Path download(String url, Path target) {
        return download(url, target, DownloadOptions.defaults());
    }

    /**
     * Fetches a video. The token is not sent along. The video is written beside the target, which it becomes when it is
     * whole, so that a part of it is never seen there. A download that breaks off is begun again.
     *
     * <p>Unless it may be overwritten, the target is created only where nothing has its name: of several downloads to
     * one path, in however many programs, one succeeds. With {@link DownloadOptions.Builder#overwrite}, a file is
     * replaced in one step and keeps its permissions, and a symbolic link is followed: the file that it leads to is
     * replaced, and the link stays. Directories, pipes, devices, sockets and links that lead to no file are refused
     * before anything is sent.
     *
     * @param url one of {@code Task.videos()}; such links live shortly
     * @param target a file in a directory that exists
     * @return the target
     * @throws DownloadException when the target cannot be written as described, or the video cannot be fetched
     * @throws IllegalArgumentException for null
     * @throws IllegalStateException when the client is closed
     */
    public Path download(String url, Path target, DownloadOptions options) {
        return service.operations().run(observed(fetching(url, target, options)));
    }

    /** Does what {@link #download(String, Path)} does. */
    public CompletableFuture<Path> downloadAsync(String url, Path target) {
        return downloadAsync(url, target, DownloadOptions.defaults());
    }

    /** Does what {@link #download(String, Path, DownloadOptions)} does; cancelling the future stops it. */
    public CompletableFuture<Path> downloadAsync(String url, Path target, DownloadOptions options) {
        return service.operations().start(observed(fetching(url, target, options)));
    }

    private Download fetching(String url, Path target, DownloadOptions options) {
        return new Download(
                toVideos,
                token,
                service.time(),
                service.retries(),
                Arguments.given(url, "url", "one of task.videos()"),
                Arguments.given(target, "target", "a file, such as Path.of(\"video.mp4\")"),
                Arguments.given(options, "options", "DownloadOptions.defaults(), or leave it out"));
    }

    private Operation<Path> observed(Download download) {
        Start start = new Start(Kind.DOWNLOAD, null, null, download.host(), null);
        return ObservedOperation.of(
                service.observers(), service.time(), start, download, path -> null, download::status);
    }

    /**
     * Cancels what waits and lets go of connections and threads: futures are cancelled, and blocking calls throw what
     * they throw when they are interrupted. A submit that is on its way is finished, and its task told to the task
     * listener. An OkHttpClient that was shared is left as it is. Whatever is called afterwards throws {@link
     * IllegalStateException}, and a second {@code close} does nothing.
     */
    @Override
    public void close() {
        service.operations().close();
        connections.close();
        background.close();
    }

    /** Returns where this client goes, without the key. */
    @Override
    public String toString() {
        return "KlingClient[" + baseUrl.scheme() + "://" + baseUrl.host() + ":" + baseUrl.port() + "]";
    }

    /** Puts a client together. */
    public static final class Builder {

        private @Nullable String apiKey;
        private BaseUrl baseUrl = BaseUrl.of("https://api.mulerouter.ai/");
        private boolean allowsPlainHttp;
        private @Nullable OkHttpClient httpClient;
        private @Nullable Proxy proxy;
        private @Nullable Duration connectTimeout;
        private @Nullable Duration idleTimeout;
        private Duration submitTimeout = Duration.ofMinutes(5);
        private Duration lookUpTimeout = Duration.ofSeconds(30);
        private int retries = 4;
        private boolean reuseConnections;
        private Consumer<? super Task> taskListener = task -> {};
        private final List<ClientObserver> observers = new ArrayList<>();
        private boolean followDownloadRedirects = true;
        private DownloadHosts downloadHosts = DownloadHosts.ANY;
        private @Nullable Executor executor;
        private @Nullable Time time;

        private Builder() {}

        /**
         * Sets the key, without {@code Bearer}. White space around it is left out.
         *
         * @throws IllegalArgumentException for a text that is no key; no message shows it
         */
        public Builder apiKey(String apiKey) {
            this.apiKey = Arguments.apiKey(apiKey);
            return this;
        }

        /**
         * Sets where the service is; {@code https://api.mulerouter.ai} unless set. It may have a path. With {@code
         * http} the key travels in clear text, so that {@link #build} refuses it for other hosts than this machine,
         * unless {@link #allowPlainHttp} is called.
         *
         * @throws IllegalArgumentException for a text that is no such URL
         */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = BaseUrl.of(baseUrl);
            return this;
        }

        /** Lets the {@link #baseUrl} be one of {@code http}, on a network where everybody may read the key. */
        public Builder allowPlainHttp() {
            this.allowsPlainHttp = true;
            return this;
        }

        /**
         * Sets a client whose connections and settings are used; it stays its owner's to close. Its limits on calls,
         * its cache and its authenticator are not used for the API.
         */
        public Builder httpClient(OkHttpClient httpClient) {
            this.httpClient = Arguments.given(httpClient, "httpClient", "an OkHttpClient, or leave it out");
            return this;
        }

        /** Sets the proxy to go through; one that wants a password needs an {@link #httpClient} that has it. */
        public Builder proxy(Proxy proxy) {
            this.proxy = Arguments.given(proxy, "proxy", "a proxy, such as Proxy.NO_PROXY, or leave it out");
            return this;
        }

        /** Sets how long making a connection may take; 10 seconds unless set here or in the {@link #httpClient}. */
        public Builder connectTimeout(Duration connectTimeout) {
            this.connectTimeout = Limits.positive(connectTimeout, "connectTimeout");
            return this;
        }

        /**
         * Sets how long the other side may be silent, or take nothing, while a connection is in use; 60 seconds unless
         * set here or in the {@link #httpClient}.
         */
        public Builder idleTimeout(Duration idleTimeout) {
            this.idleTimeout = Limits.positive(idleTimeout, "idleTimeout");
            return this;
        }

        /** Sets how long one submit may take, from the connection to the answer's end; 5 minutes unless set. */
        public Builder submitTimeout(Duration submitTimeout) {
            this.submitTimeout = Limits.positive(submitTimeout, "submitTimeout");
            return this;
        }

        /** Sets how long one look-up may take; 30 seconds unless set. */
        public Builder lookUpTimeout(Duration lookUpTimeout) {
            this.lookUpTimeout = Limits.positive(lookUpTimeout, "lookUpTimeout");
            return this;
        }

        /** Sets how many attempts may follow the first, where repeating is safe at all; 4 unless set. */
        public Builder retries(int retries) {
            this.retries = Limits.notNegative(retries, "retries");
            return this;
        }

        /**
         * Sets whether a submit may use a connection on which an earlier submit was answered within the last second;
         * {@code false} unless set, so that each submit opens a connection. Directly before the first byte is written,
         * the client checks that the service has not closed the connection; otherwise it opens another one. A submit is
         * never sent twice. It takes less time and processor time, but if the service closes the connection between
         * this check and the arrival of the request, the outcome is unknown: {@link
         * io.github.kling4j.error.OutcomeUnknownException}.
         */
        public Builder reuseConnections(boolean reuseConnections) {
            this.reuseConnections = reuseConnections;
            return this;
        }

        /**
         * Sets who is told of every task as soon as the service has acknowledged it: also of those whose submit nobody
         * waits for any more. The place to write ids down. What it throws is logged, and changes nothing.
         */
        public Builder taskListener(Consumer<? super Task> taskListener) {
            this.taskListener = Arguments.given(taskListener, "taskListener", "task -> {}, or leave it out");
            return this;
        }

        /** Adds an observer of the operations of the client. Observers are called in the order of their addition. */
        public Builder observer(ClientObserver observer) {
            observers.add(Arguments.given(observer, "observer", "start -> null, or leave it out"));
            return this;
        }

        /**
         * Sets whether downloads follow redirects; they do unless set to {@code false}. A redirect from {@code https}
         * to {@code http} is never followed.
         */
        public Builder followDownloadRedirects(boolean followDownloadRedirects) {
            this.followDownloadRedirects = followDownloadRedirects;
            return this;
        }

        /**
         * Sets the only hosts that videos are fetched from, redirects included; every host unless set.
         *
         * @param hosts at least one: the name or address of a host, such as {@code cdn.example.com}, or {@code
         *     *.example.com} for every host below {@code example.com}, but not that one. Without scheme, port and path;
         *     in any letter case
         * @throws IllegalArgumentException for anything else
         */
        public Builder downloadHosts(String... hosts) {
            this.downloadHosts =
                    DownloadHosts.only(Arguments.given(hosts, "downloadHosts", "at least one host, or leave it out"));
            return this;
        }

        /**
         * Sets what runs listeners and what is attached to futures, where no thread waits; two threads of the client's
         * own unless set. Those also run what this executor refuses, or has not begun within a second: neither results
         * nor deadlines depend on it. It stays its owner's to shut down.
         */
        public Builder executor(Executor executor) {
            this.executor = Arguments.given(executor, "executor", "an executor, or leave it out");
            return this;
        }

        /** Sets the time that waiting goes by. */
        Builder time(Time time) {
            this.time = time;
            return this;
        }

        /**
         * Returns the client.
         *
         * @throws IllegalStateException when there is no key, or when the key would travel in clear text to another
         *     machine, see {@link #allowPlainHttp}
         */
        public KlingClient build() {
            if (apiKey == null) {
                throw new IllegalStateException("no API key: give it to apiKey(…)");
            }
            if (baseUrl.showsKey() && !allowsPlainHttp) {
                throw new IllegalStateException("the key would travel in clear text to " + baseUrl.host()
                        + ": write https:// in the base URL, or call allowPlainHttp() where the network is trusted");
            }
            return new KlingClient(this, new Secret(apiKey));
        }

        /** Returns where the client will go, without the key. */
        @Override
        public String toString() {
            return "KlingClient.Builder[" + baseUrl.host() + "]";
        }
    }
}
