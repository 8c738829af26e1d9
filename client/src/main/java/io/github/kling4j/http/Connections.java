package io.github.kling4j.http;

import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The two ways out: to the API, with the token, and to anywhere else, without. They share their connections. */
public final class Connections implements AutoCloseable {

    /** A submit with two large images is answered only when the service has looked at them. */
    private static final Duration DEFAULT_IDLE_TIMEOUT = Duration.ofSeconds(60);
    /** OkHttp's own limit of 5 would let 10,000 waiting tasks queue for their look-ups. */
    private static final int CALLS_PER_HOST = 64;

    private static final int CALLS = 2 * CALLS_PER_HOST;

    private final OkHttpClient plain;
    private final boolean own;
    private final Secret token;

    /**
     * Opens the ways.
     *
     * @param shared the client whose connections and settings to share; its owner closes it. Null for one of our own
     * @param proxy goes before the shared client's; null for that
     * @param timeouts go before the shared client's
     * @param token goes to the API, and into nothing that is logged or thrown
     */
    public Connections(@Nullable OkHttpClient shared, @Nullable Proxy proxy, Timeouts timeouts, Secret token) {
        this.token = token;
        this.own = shared == null;
        OkHttpClient.Builder builder = shared == null
                // Racing addresses against each other takes a further thread for every connection.
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
        // What is worth another attempt is decided by Retries alone.
        this.plain = builder.retryOnConnectionFailure(false)
                .dispatcher(dispatcher())
                .proxyAuthenticator(
                        new ProxyAuthentication(shared == null ? Authenticator.NONE : shared.proxyAuthenticator()))
                .addInterceptor(new CallLog(token))
                .addInterceptor(UserAgent.interceptor())
                .build();
    }

    private static Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                1,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                DaemonThreads.named("kling4j-call")));
        dispatcher.setMaxRequests(CALLS);
        dispatcher.setMaxRequestsPerHost(CALLS_PER_HOST);
        return dispatcher;
    }

    /**
     * Returns what fetches videos, without a token.
     *
     * @param followRedirects whether to follow them, where that is safe
     * @param hosts where videos may come from
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

    /** Returns a client each call of which opens a connection. */
    private static OkHttpClient unpooled(OkHttpClient client) {
        return client.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .build();
    }

    /**
     * Returns what sends the token to the API's origin and nowhere else, follows no redirects, and sends nothing twice:
     * left to itself, OkHttp repeats a POST on a connection that has gone stale. What has a body gets a connection of
     * its own, because on one that has gone stale meanwhile nobody could tell whether it arrived. What a shared client
     * does about refusals and keeps of answers is for other services.
     */
    public Call.Factory toApi(HttpUrl baseUrl) {
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
        OkHttpClient writing = Watched.connectionsOf(unpooled);
        return request -> {
            if (request.body() != null) {
                return writing.newCall(request);
            }
            return (OwnConnection.isNeeded(request) ? unpooled : reading).newCall(request);
        };
    }

    /** Lets calls that are under way come to their end, and takes no more. */
    @Override
    public void close() {
        ExecutorService calls = plain.dispatcher().executorService();
        calls.shutdown();
        if (own) {
            // Once more after the last call: one that ends meanwhile would leave its connection idle for minutes.
            plain.dispatcher().setIdleCallback(plain.connectionPool()::evictAll);
            plain.connectionPool().evictAll();
        }
    }
}
