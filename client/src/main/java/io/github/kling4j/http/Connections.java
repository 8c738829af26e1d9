package io.github.kling4j.http;

import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Creates the HTTP client for the API, which sends the token, and the one for videos, which does not. They share
 * connections.
 */
public final class Connections implements AutoCloseable {

    /**
     * The default read and write timeout. The service responds to a submit with two large images only after it has
     * checked them.
     */
    private static final Duration DEFAULT_IDLE_TIMEOUT = Duration.ofSeconds(60);
    /**
     * The maximum number of calls to one host at a time. With OkHttp's own limit of 5, the look-ups of 10,000 waiting
     * tasks would wait in the queue.
     */
    private static final int CALLS_PER_HOST = 64;

    private static final int CALLS = 2 * CALLS_PER_HOST;

    private final OkHttpClient plain;
    private final List<ConnectionPool> ownPools = new CopyOnWriteArrayList<>();
    private final Secret token;

    /**
     * Creates the common part of the clients.
     *
     * @param shared the client whose connections and settings are used; its owner closes it. Null for a new client
     * @param proxy replaces the proxy of the shared client; null to keep that proxy
     * @param timeouts replace the timeouts of the shared client; a null keeps the timeout of the shared client
     * @param token sent to the API, and removed from everything that is logged or thrown
     */
    public Connections(@Nullable OkHttpClient shared, @Nullable Proxy proxy, Timeouts timeouts, Secret token) {
        this.token = token;
        OkHttpClient.Builder builder = shared == null
                // With fast fallback, OkHttp would try several addresses at a time, each with a thread of its own.
                ? new OkHttpClient.Builder()
                        .readTimeout(DEFAULT_IDLE_TIMEOUT)
                        .writeTimeout(DEFAULT_IDLE_TIMEOUT)
                        .fastFallback(false)
                : shared.newBuilder();
        OwnConnection.noteIn(builder, shared == null ? call -> EventListener.NONE : shared.eventListenerFactory());
        if (proxy != null) {
            builder.proxy(proxy);
        }
        if (timeouts.connect() != null) {
            builder.connectTimeout(Timeouts.millis(timeouts.connect()), TimeUnit.MILLISECONDS);
        }
        if (timeouts.idle() != null) {
            int idle = Timeouts.millis(timeouts.idle());
            builder.readTimeout(idle, TimeUnit.MILLISECONDS).writeTimeout(idle, TimeUnit.MILLISECONDS);
        }
        builder.interceptors().add(0, Deadlines.marker());
        // Only the class Attempts repeats requests.
        this.plain = builder.retryOnConnectionFailure(false)
                .dispatcher(dispatcher())
                .proxyAuthenticator(
                        new ProxyAuthentication(shared == null ? Authenticator.NONE : shared.proxyAuthenticator()))
                .addInterceptor(new CallLog(token))
                .addInterceptor(UserAgent.interceptor())
                .build();
        if (shared == null) {
            ownPools.add(plain.connectionPool());
        }
    }

    private static Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(new CallThreads(DaemonThreads.named("kling4j-call")));
        dispatcher.setMaxRequests(CALLS);
        dispatcher.setMaxRequestsPerHost(CALLS_PER_HOST);
        return dispatcher;
    }

    /**
     * Returns a factory of calls that download videos and do not send the token.
     *
     * @param followRedirects whether to follow the redirects that {@link Redirects} permits
     * @param hosts the hosts from which videos may be downloaded
     */
    public Call.Factory toVideos(boolean followRedirects, DownloadHosts hosts) {
        OkHttpClient pooled = plain.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(new Redirects(followRedirects, hosts))
                .addNetworkInterceptor(Head.keeper())
                .addNetworkInterceptor(ProxyAuthentication.withoutProxy())
                .build();
        OkHttpClient unpooled = unpooled(pooled);
        return request -> (OwnConnection.isNeeded(request) ? unpooled : pooled).newCall(request);
    }

    /** Returns a client that opens a new connection for each call. */
    private static OkHttpClient unpooled(OkHttpClient client) {
        return client.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .build();
    }

    /**
     * Returns a factory of calls to the API. The calls send the token only to the origin of the API and follow no
     * redirects. They send nothing twice, although OkHttp by default repeats a POST if its pooled connection has
     * closed. A request with a body gets a new connection: if a pooled connection has closed, it is unknown whether the
     * request arrived. The authenticator and the cache of a shared client are not used, because they are for other
     * services.
     *
     * @param reuseConnections whether a submit may use a connection that has carried an earlier submit, see {@link
     *     Reuse}
     */
    public Call.Factory toApi(HttpUrl baseUrl, boolean reuseConnections) {
        OkHttpClient reading = plain.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                .cache(null)
                .addInterceptor(Timeouts.interceptor())
                .addInterceptor(chain -> chain.proceed(OneShotBody.in(chain.request())))
                .addInterceptor(SubmitProgress.passage())
                .addInterceptor(new TokenRedactingInterceptor(token))
                .addInterceptor(Origin.of(baseUrl).authorization(token))
                .addNetworkInterceptor(SubmitProgress.marker())
                .addNetworkInterceptor(Head.keeper())
                .build();
        OkHttpClient unpooled = unpooled(reading);
        OkHttpClient writing = Watched.connectionsOf(unpooled, new WatchedSocket.Factory(false));
        OkHttpClient reusing = reuseConnections ? reusing(reading) : writing;
        return request -> {
            if (request.body() != null) {
                boolean mayReuse = SubmitProgress.isWatched(request) && !OwnConnection.isNeeded(request);
                return (mayReuse ? reusing : writing).newCall(request);
            }
            return (OwnConnection.isNeeded(request) ? unpooled : reading).newCall(request);
        };
    }

    private OkHttpClient reusing(OkHttpClient client) {
        ConnectionPool pool = new ConnectionPool(CALLS_PER_HOST, 1, TimeUnit.SECONDS);
        ownPools.add(pool);
        return Watched.connectionsOf(client.newBuilder().connectionPool(pool).build(), new WatchedSocket.Factory(true));
    }

    /** Rejects new calls, lets running calls finish, and closes idle connections of the client. */
    @Override
    public void close() {
        plain.dispatcher().executorService().shutdown();
        // Evicts again after the last call, because a call that ends later would leave its connection idle for minutes.
        plain.dispatcher().setIdleCallback(this::evict);
        evict();
    }

    private void evict() {
        ownPools.forEach(ConnectionPool::evictAll);
    }
}
