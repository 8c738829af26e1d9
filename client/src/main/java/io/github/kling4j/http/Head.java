package io.github.kling4j.http;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The status code and headers of the response to one call, kept in case the call fails after they were received. OkHttp
 * throws an exception for a 204 or 205 response that announces a body, and for a 407 response without a proxy. An
 * interceptor of a shared client may throw an exception, too.
 */
final class Head {

    private static final int PROXY_AUTHENTICATION = 407;
    /** The message of the exception that OkHttp throws for a 204 or 205 response that announces a body. */
    private static final Pattern NO_CONTENT = Pattern.compile("HTTP (20[45]) had non-zero Content-Length: .*");

    private static final Headers NONE = Headers.of();

    private volatile @Nullable Kept kept;

    private record Kept(int status, Headers headers) {}

    /** Returns the response to a call that failed; null if none was received. */
    @Nullable
    Answer answer(IOException failure, Secret secret) {
        Kept came = kept;
        return came == null ? null : new Answer(came.status(), came.headers(), "", failure, secret);
    }

    /** Returns a network interceptor that stores the head of the response in the {@code Head} tag of its call. */
    static Interceptor keeper() {
        return chain -> {
            Head head = chain.call().request().tag(Head.class);
            return head == null ? chain.proceed(chain.request()) : head.proceed(chain);
        };
    }

    private Response proceed(Interceptor.Chain chain) throws IOException {
        // If OkHttp or an interceptor repeats the request, only the last attempt counts.
        kept = null;
        try {
            Response response = chain.proceed(chain.request());
            boolean isLast = chain.call().request().tag(SubmitProgress.class) != null;
            if (isLast || response.code() == PROXY_AUTHENTICATION) {
                kept = new Kept(response.code(), response.headers());
            }
            return response;
        } catch (ProtocolException e) {
            Matcher noContent = NO_CONTENT.matcher(String.valueOf(e.getMessage()));
            if (noContent.matches()) {
                kept = new Kept(Integer.parseInt(noContent.group(1)), NONE);
            }
            throw e;
        }
    }
}
