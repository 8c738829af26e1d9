package io.github.kling4j;

import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The two ways out: to the API, with the token, and to anywhere else, without. They share their connections. */
final class Connections implements AutoCloseable {

    /** A submit with two large images is answered only when the service has looked at them. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final OkHttpClient plain;
    private final boolean own;

    /** Builds on a client whose owner closes it, or, where that is null, on one of its own. */
    Connections(@Nullable OkHttpClient shared) {
        this.own = shared == null;
        this.plain = shared == null
                ? new OkHttpClient.Builder().readTimeout(PATIENCE).writeTimeout(PATIENCE).build()
                : shared;
    }

    /** Returns a client that has no token. */
    OkHttpClient plain() {
        return plain;
    }

    /**
     * Returns a client that sends the token to the API's origin and nowhere else, follows no redirects, and sends
     * nothing twice: left to itself, OkHttp repeats a POST on a connection that has gone stale.
     */
    OkHttpClient toApi(HttpUrl baseUrl, String token) {
        return plain.newBuilder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(chain -> chain.proceed(once(chain.request())))
                .addInterceptor(authorization(baseUrl, token))
                .addNetworkInterceptor(Sending.marker())
                .build();
    }

    @Override
    public void close() {
        if (own) {
            plain.dispatcher().executorService().shutdown();
            plain.connectionPool().evictAll();
        }
    }

    /** OkHttp obeys {@code Retry-After: 0} even when it retries nothing else, unless the body allows no repetition. */
    private static Request once(Request request) {
        return request.body() == null
                ? request
                : request.newBuilder().method(request.method(), new OneShotBody(request.body())).build();
    }

    private static Interceptor authorization(HttpUrl baseUrl, String token) {
        return chain -> {
            Request request = chain.request();
            return chain.proceed(sameOrigin(baseUrl, request.url())
                    ? request.newBuilder().header("Authorization", "Bearer " + token).build()
                    : request);
        };
    }

    private static boolean sameOrigin(HttpUrl url, HttpUrl other) {
        return url.scheme().equals(other.scheme()) && url.host().equals(other.host()) && url.port() == other.port();
    }
}
