package io.github.kling4j.http;

import okhttp3.HttpUrl;
import okhttp3.Interceptor;

/**
 * Where the token may go.
 *
 * @param scheme {@code https}, or {@code http} where the base URL says so
 * @param host in lower case
 */
record Origin(String scheme, String host, int port) {

    static Origin of(HttpUrl url) {
        return new Origin(url.scheme(), url.host(), url.port());
    }

    /** Compares by hand: the JDK would keep the class, and its loader, in a handle of what it makes for records. */
    private boolean isOf(HttpUrl url) {
        return scheme.equals(url.scheme()) && host.equals(url.host()) && port == url.port();
    }

    /** Returns what adds the token to requests that go to this origin, and to no others. */
    Interceptor authorization(Secret token) {
        return chain -> chain.proceed(
                isOf(chain.request().url())
                        ? chain.request()
                                .newBuilder()
                                .header("Authorization", token.authorization())
                                .build()
                        : chain.request()
                                .newBuilder()
                                .removeHeader("Authorization")
                                .build());
    }
}
