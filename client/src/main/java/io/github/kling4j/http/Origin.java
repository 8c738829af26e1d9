package io.github.kling4j.http;

import okhttp3.HttpUrl;
import okhttp3.Interceptor;

/**
 * The origin to which the token may be sent.
 *
 * @param scheme {@code https}, or {@code http} if the base URL has it
 * @param host the host in lower case
 */
record Origin(String scheme, String host, int port) {

    static Origin of(HttpUrl url) {
        return new Origin(url.scheme(), url.host(), url.port());
    }

    /**
     * Returns whether a URL has this origin. Compares the components instead of calling {@code equals}: the method
     * handles that the JDK creates for records would keep the class loader of this class in memory.
     */
    private boolean isOf(HttpUrl url) {
        return scheme.equals(url.scheme()) && host.equals(url.host()) && port == url.port();
    }

    /**
     * Returns an interceptor that adds the token to requests to this origin, and removes the header {@code
     * Authorization} from all other requests.
     */
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
