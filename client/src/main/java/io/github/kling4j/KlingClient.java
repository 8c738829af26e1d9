package io.github.kling4j;

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
 * A client for the Kling API. One client is enough for a program and can be used by many threads; close it at the end.
 *
 * <pre>{@code
 * try (KlingClient client = KlingClient.create()) {
 *     Task done = client.imageToVideo().generate(request);
 * }
 * }</pre>
 */
public final class KlingClient extends VideoEndpoints implements AutoCloseable {

    private final HttpUrl baseUrl;
    private final Connections connections;
    private final Background background;
    private final Service service;
    private final Downloads downloads;

    private KlingClient(Builder builder, Secret token) {
        this.baseUrl = builder.baseUrl.url();
        this.connections = new Connections(
                builder.httpClient,
                builder.proxy,
                new Timeouts(builder.connectTimeout, builder.idleTimeout, null),
                token);
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
        this.downloads = new Downloads(
                connections.toVideos(builder.followDownloadRedirects, builder.downloadHosts), token, service);
    }

    /**
     * Returns a client that uses the API key in the environment variable {@code MULEROUTER_API_KEY} and, if it is set,
     * the base URL in {@code MULEROUTER_BASE_URL}.
     *
     * @throws IllegalStateException if the key is missing, if the key or the base URL is invalid, or if {@link
     *     #builder} throws this exception
     */
    public static KlingClient create() {
        return new Environment(System.getenv()).client();
    }

    /**
     * Returns a builder.
     *
     * @throws IllegalStateException if OkHttp, Okio or Kotlin is missing or older than the client needs; the message
     *     lists their files and versions, and the dependencies to add
     */
    public static Builder builder() {
        Libraries.check();
        return new Builder();
    }

    @Override
    Service service() {
        return service;
    }

    /** Downloads a video with {@link DownloadOptions#defaults}. */
    public Path download(String url, Path target) {
        return download(url, target, DownloadOptions.defaults());
    }

    /**
     * Downloads a video. The API token is not sent. The video is written to a temporary file in the target's directory,
     * which is renamed to the target when it is complete: a partial video never appears under the target's name. A
     * failed download is retried.
     *
     * <p>By default, the target is created only if it does not exist. If several downloads have the same target, even
     * in different processes, exactly one succeeds. With {@link DownloadOptions.Builder#overwrite}, an existing file is
     * replaced in one step and keeps its permissions. A symbolic link is followed: its target file is replaced, and the
     * link stays. Directories, pipes, devices, sockets and dangling links are rejected before anything is sent.
     *
     * @param url one of {@code Task.videos()}; these URLs expire soon
     * @param target a file in an existing directory
     * @return the target
     * @throws DownloadException if the target cannot be written as described, or the download fails
     * @throws IllegalArgumentException if an argument is null
     * @throws IllegalStateException if the client is closed
     */
    public Path download(String url, Path target, DownloadOptions options) {
        return service.operations().run(downloads.of(url, target, options));
    }

    /** Downloads a video asynchronously, as {@link #download(String, Path)} does. */
    public CompletableFuture<Path> downloadAsync(String url, Path target) {
        return downloadAsync(url, target, DownloadOptions.defaults());
    }

    /**
     * Downloads a video asynchronously, as {@link #download(String, Path, DownloadOptions)} does. Cancelling the future
     * stops the download.
     */
    public CompletableFuture<Path> downloadAsync(String url, Path target, DownloadOptions options) {
        return service.operations().start(downloads.of(url, target, options));
    }

    /**
     * Closes this client: cancels all futures and waits, and releases connections and threads. Blocking calls throw the
     * exception that they throw when their thread is interrupted. A submit that is in progress is completed, and its
     * task is passed to the task listener. An OkHttpClient that the application supplied is not closed. All later calls
     * throw {@link IllegalStateException}; a second {@code close} has no effect.
     */
    @Override
    public void close() {
        service.operations().close();
        connections.close();
        background.close();
    }

    /** Returns scheme, host and port of the base URL, without the key. */
    @Override
    public String toString() {
        return "KlingClient[" + baseUrl.scheme() + "://" + baseUrl.host() + ":" + baseUrl.port() + "]";
    }

    /** A builder of clients. */
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
         * Sets the API key, without the prefix {@code Bearer}. Surrounding white space is removed.
         *
         * @throws IllegalArgumentException if the text cannot be a key; the message does not contain it
         */
        public Builder apiKey(String apiKey) {
            this.apiKey = Arguments.apiKey(apiKey);
            return this;
        }

        /**
         * Sets the base URL of the service; the default is {@code https://api.mulerouter.ai}. It may have a path. With
         * {@code http}, the key is sent unencrypted; {@link #build} therefore rejects such a URL for other hosts than
         * this machine, unless {@link #allowPlainHttp} is called.
         *
         * @throws IllegalArgumentException if the text is not a valid base URL
         */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = BaseUrl.of(baseUrl);
            return this;
        }

        /** Allows an {@code http} {@link #baseUrl}. Anyone on the network can then read the key. */
        public Builder allowPlainHttp() {
            this.allowsPlainHttp = true;
            return this;
        }

        /**
         * Sets an OkHttpClient whose connections and settings the client shares. The client does not close it. Its
         * limits on concurrent calls, its cache and its authenticator are not used for the API.
         */
        public Builder httpClient(OkHttpClient httpClient) {
            this.httpClient = Arguments.given(httpClient, "httpClient", "an OkHttpClient, or leave it out");
            return this;
        }

        /** Sets the proxy. A proxy that requires a password needs an {@link #httpClient} that supplies it. */
        public Builder proxy(Proxy proxy) {
            this.proxy = Arguments.given(proxy, "proxy", "a proxy, such as Proxy.NO_PROXY, or leave it out");
            return this;
        }

        /**
         * Sets the connect timeout. The default is the timeout of the {@link #httpClient} or, without one, 10 seconds.
         */
        public Builder connectTimeout(Duration connectTimeout) {
            this.connectTimeout = Limits.positive(connectTimeout, "connectTimeout");
            return this;
        }

        /**
         * Sets the read and write timeout: the maximum time without progress while a connection is in use. The defaults
         * are the timeouts of the {@link #httpClient} or, without one, 60 seconds.
         */
        public Builder idleTimeout(Duration idleTimeout) {
            this.idleTimeout = Limits.positive(idleTimeout, "idleTimeout");
            return this;
        }

        /** Sets the timeout of one submit, from the connection to the end of the response; the default is 5 minutes. */
        public Builder submitTimeout(Duration submitTimeout) {
            this.submitTimeout = Limits.positive(submitTimeout, "submitTimeout");
            return this;
        }

        /** Sets the timeout of one look-up; the default is 30 seconds. */
        public Builder lookUpTimeout(Duration lookUpTimeout) {
            this.lookUpTimeout = Limits.positive(lookUpTimeout, "lookUpTimeout");
            return this;
        }

        /** Sets the maximum number of retries of an attempt that can be repeated safely; the default is 4. */
        public Builder retries(int retries) {
            this.retries = Limits.notNegative(retries, "retries");
            return this;
        }

        /**
         * Sets whether a submit may reuse a connection on which the response to an earlier submit arrived within the
         * last second. The default is false: each submit opens a connection; with HTTP/2, concurrent submits may share
         * one. Before the client writes a request to a reused connection, it checks whether the service has closed the
         * connection, and opens a new one in this case. A submit is never sent twice. Reuse makes a submit faster.
         * However, if the service closes the connection between this check and the arrival of the request, the outcome
         * is unknown, and the submit throws {@link io.github.kling4j.error.OutcomeUnknownException}.
         */
        public Builder reuseConnections(boolean reuseConnections) {
            this.reuseConnections = reuseConnections;
            return this;
        }

        /**
         * Sets a listener that receives every task as soon as the service has acknowledged it, even if the caller of
         * the submit no longer waits. Use it to record task ids. An exception from it is logged and otherwise ignored.
         */
        public Builder taskListener(Consumer<? super Task> taskListener) {
            this.taskListener = Arguments.given(taskListener, "taskListener", "task -> {}, or leave it out");
            return this;
        }

        /** Adds an observer of the client's operations. Observers are called in the order in which they were added. */
        public Builder observer(ClientObserver observer) {
            observers.add(Arguments.given(observer, "observer", "start -> null, or leave it out"));
            return this;
        }

        /**
         * Sets whether downloads follow redirects; the default is true. A redirect from {@code https} to {@code http}
         * is never followed.
         */
        public Builder followDownloadRedirects(boolean followDownloadRedirects) {
            this.followDownloadRedirects = followDownloadRedirects;
            return this;
        }

        /**
         * Restricts downloads, redirects included, to the given hosts; by default every host is allowed.
         *
         * @param hosts at least one host name or address, such as {@code cdn.example.com}, or {@code *.example.com} for
         *     every host below {@code example.com}, but not {@code example.com} itself; without scheme, port and path;
         *     not case-sensitive
         * @throws IllegalArgumentException if a host has another form
         */
        public Builder downloadHosts(String... hosts) {
            this.downloadHosts =
                    DownloadHosts.only(Arguments.given(hosts, "downloadHosts", "at least one host, or leave it out"));
            return this;
        }

        /**
         * Sets the executor that runs listeners and the dependent stages of futures. By default, two threads of the
         * client run them. These threads also run each task that the executor rejects or does not start within a
         * second, so neither results nor deadlines depend on the executor. The client does not shut down the executor.
         */
        public Builder executor(Executor executor) {
            this.executor = Arguments.given(executor, "executor", "an executor, or leave it out");
            return this;
        }

        /** Sets the clock, for tests. */
        Builder time(Time time) {
            this.time = time;
            return this;
        }

        /**
         * Returns the client.
         *
         * @throws IllegalStateException if the key is missing, or would be sent unencrypted to another machine, see
         *     {@link #allowPlainHttp}
         */
        public KlingClient build() {
            if (apiKey == null) {
                throw new IllegalStateException("no API key: pass it to apiKey(…)");
            }
            if (baseUrl.showsKey() && !allowsPlainHttp) {
                throw new IllegalStateException("the key would be sent unencrypted to " + baseUrl.host()
                        + ": write https:// in the base URL, or call allowPlainHttp() if the network is trusted");
            }
            return new KlingClient(this, new Secret(apiKey));
        }

        /** Returns the host of the base URL, without the key. */
        @Override
        public String toString() {
            return "KlingClient.Builder[" + baseUrl.host() + "]";
        }
    }
}
