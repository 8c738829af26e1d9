package io.github.kling4j.http;

import io.github.kling4j.text.PlainText;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Logs every call at level {@code DEBUG}: method, host and path, status code, time. It never logs headers, queries and
 * bodies, because they contain the token, signatures and images.
 */
final class CallLog implements Interceptor {

    private final Secret token;

    /**
     * Creates a log for the calls of one client.
     *
     * @param token removed from text that the service may have repeated
     */
    CallLog(Secret token) {
        this.token = token;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!Log.isLoggable(Level.DEBUG)) {
            return chain.proceed(chain.request());
        }
        long start = System.nanoTime();
        try {
            Response response = chain.proceed(chain.request());
            Log.tell(
                    Level.DEBUG,
                    line(chain.request()) + " -> " + response.code() + since(start)
                            + trace(response.header("traceparent")));
            return response;
        } catch (IOException e) {
            Log.tell(Level.DEBUG, line(chain.request()) + " -> " + e.getClass().getSimpleName() + since(start));
            throw e;
        }
    }

    private String line(Request request) {
        HttpUrl url = request.url();
        String where = url.scheme() + "://" + url.host() + ":" + url.port() + url.encodedPath();
        return request.method() + " " + PlainText.of(token.hideIn(where));
    }

    private static String since(long start) {
        return " in " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms";
    }

    private String trace(@Nullable String traceparent) {
        return traceparent == null ? "" : " [trace " + PlainText.of(token.hideIn(traceparent)) + "]";
    }
}
