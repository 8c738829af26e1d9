package io.github.kling4j;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where the service is.
 *
 * @param url its path ends with a slash
 */
record BaseUrl(HttpUrl url) {

    /**
     * Reads what a person wrote.
     *
     * @throws IllegalArgumentException with what to write instead; no message shows a password
     */
    static BaseUrl of(@Nullable String text) {
        String form = "http or https, a host, and perhaps a path, such as https://api.mulerouter.ai";
        HttpUrl url = HttpUrl.parse(Arguments.whole(Arguments.given(text, "baseUrl", form), "a base URL", form)
                .strip());
        if (url == null || url.query() != null || url.fragment() != null) {
            throw new IllegalArgumentException("a base URL is " + form);
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new IllegalArgumentException(
                    "a base URL has no user and no password, because the key goes there:" + " it is " + form);
        }
        return new BaseUrl(
                url.encodedPath().endsWith("/")
                        ? url
                        : url.newBuilder().addPathSegment("").build());
    }

    String host() {
        return url.host();
    }

    /** Returns whether others than this machine can read what is sent. */
    boolean showsKey() {
        return !url.isHttps() && !isLoopback(host());
    }

    /** By name, because looking one up asks the network. OkHttp has brought the host into its canonical form. */
    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("::1")
                || host.matches("127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");
    }
}
