package io.github.kling4j.http;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Follows the redirects of downloads in place of OkHttp. The host of each request must be allowed, including the first.
 * A redirect from {@code https} to {@code http} is never followed.
 */
final class Redirects implements Interceptor {

    /** The maximum number of redirects, as in OkHttp and in browsers. */
    private static final int MOST = 20;

    private final boolean follow;
    private final DownloadHosts hosts;

    Redirects(boolean follow, DownloadHosts hosts) {
        this.follow = follow;
        this.hosts = hosts;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!hosts.allow(request.url().host())) {
            throw new PermanentFailure(notAllowed(request.url()), null, null);
        }
        for (int followed = 0; ; followed++) {
            Response response = chain.proceed(request);
            if (!isRedirect(response.code())) {
                return response;
            }
            try (response) {
                request = next(request, response, followed);
            }
        }
    }

    private static boolean isRedirect(int status) {
        return switch (status) {
            case 300, 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private Request next(Request request, Response response, int followed) throws PermanentFailure {
        String location = response.header("Location");
        HttpUrl next = location == null ? null : request.url().resolve(location);
        String fault = fault(location, request.url(), next, followed);
        if (fault != null || next == null) {
            throw new PermanentFailure(
                    "the response was a redirect (" + response.code() + ")" + fault, null, response.code());
        }
        Request.Builder further = request.newBuilder().url(next);
        if (!Origin.of(next).equals(Origin.of(request.url()))) {
            // An interceptor of a shared client may have added these headers for the first host.
            further.removeHeader("Authorization").removeHeader("Cookie");
        }
        return further.build();
    }

    /** Returns the reason why a redirect is not followed; null if it is followed. */
    private @Nullable String fault(@Nullable String location, HttpUrl from, @Nullable HttpUrl next, int followed) {
        if (location == null) {
            return " without a Location header";
        }
        if (next == null) {
            return " to a URL that is not a valid http or https URL";
        }
        String to = " to " + next.scheme() + "://" + next.host();
        if (!follow) {
            return to + "; it was not followed because of followDownloadRedirects(false)";
        }
        if (from.isHttps() && !next.isHttps()) {
            return to + "; redirects from https to http are not followed";
        }
        if (!hosts.allow(next.host())) {
            return to + "; " + notAllowed(next);
        }
        return followed < MOST ? null : to + "; at most " + MOST + " redirects are followed";
    }

    private String notAllowed(HttpUrl url) {
        return "the host " + url.host() + " is not allowed by downloadHosts(" + hosts + ")";
    }
}
