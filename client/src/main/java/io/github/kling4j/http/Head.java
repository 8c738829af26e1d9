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
 * Status and headers of the answer to one call, for when the call fails after they came. OkHttp fails for a 204 and a
 * 205 that announce a body, and for a 407 where there is no proxy; an interceptor of a shared client may fail too.
 */
final class Head {

    private static final int PROXY_AUTHENTICATION = 407;
    /** OkHttp's words; it hands such an answer to nobody. */
    private static final Pattern NO_CONTENT = Pattern.compile("HTTP (20[45]) had non-zero Content-Length: .*");

    private static final Headers NONE = Headers.of();

    private volatile @Nullable Kept kept;

    private record Kept(int status, Headers headers) {}

    /** Returns what came; null when the failure is all that there is. */
    @Nullable
    Answer answer(IOException failure, Secret secret) {
        Kept came = kept;
        return came == null ? null : new Answer(came.status(), came.headers(), "", failure, secret);
    }

    /** Returns what keeps the heads of the calls that are tagged with one. */
    static Interceptor keeper() {
        return chain -> {
            Head head = chain.call().request().tag(Head.class);
            return head == null ? chain.proceed(chain.request()) : head.proceed(chain);
        };
    }

    private Response proceed(Interceptor.Chain chain) throws IOException {
        // A call that is repeated within itself, by OkHttp or an interceptor, ends with its last attempt.
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
