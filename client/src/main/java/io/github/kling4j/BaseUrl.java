package io.github.kling4j;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The base URL of the service.
 *
 * @param url its path ends with a slash
 */
record BaseUrl(HttpUrl url) {

    /**
     * Parses a base URL.
     *
     * @throws IllegalArgumentException if the text is not a valid base URL; the message does not contain a password
     */
    static BaseUrl of(@Nullable String text) {
        String form = "http or https, a host and an optional path, such as https://api.mulerouter.ai";
        HttpUrl url = HttpUrl.parse(Arguments.whole(Arguments.given(text, "baseUrl", form), "a base URL", form)
                .strip());
        if (url == null || url.query() != null || url.fragment() != null) {
            throw new IllegalArgumentException("a base URL must consist of " + form);
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new IllegalArgumentException(
                    "a base URL must not contain a user or a password, because the client sends the API key instead; write "
                            + form);
        }
        return new BaseUrl(
                url.encodedPath().endsWith("/")
                        ? url
                        : url.newBuilder().addPathSegment("").build());
    }

    String host() {
        return url.host();
    }

    /** Returns whether requests would be sent unencrypted to another machine, so that others could read the API key. */
    boolean showsKey() {
        return !url.isHttps() && !isLoopback(host());
    }

    /**
     * Returns whether a host is this machine. Compares only the name, because DNS resolution needs the network. OkHttp
     * has already canonicalized the host.
     */
    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("::1")
                || host.matches("127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");
    }
}
