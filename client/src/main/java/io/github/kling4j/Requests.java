package io.github.kling4j;

import io.github.kling4j.error.TransportException;
import io.github.kling4j.http.Timeouts;
import java.io.IOException;
import okhttp3.Request;
import retrofit2.Call;

/** Creates HTTP requests with Retrofit. */
final class Requests {

    private Requests() {}

    /**
     * Returns the HTTP request of a Retrofit call, with the headers of the options.
     *
     * @throws TransportException if the body cannot be created
     */
    static Request prepare(Call<?> call, RequestOptions options, Timeouts timeouts) {
        Request.Builder request = plain(call).newBuilder().tag(Timeouts.class, timeouts);
        options.headers().forEach(request::header);
        return request.build();
    }

    private static Request plain(Call<?> call) {
        try {
            return call.request();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw SubmitFailures.nothingSent(unreadable);
            }
            throw e;
        }
    }
}
