package io.github.kling4j.http;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A response of the service, as it was received. A text that is shown to the user passes through {@link Secret} first.
 *
 * @param status the status code
 * @param text the body, as far as it was received
 * @param broken the reason why the body ended early; null if it is complete
 * @param secret removes the token, in case the response contains it
 */
public record Answer(
        int status, Headers headers, String text, @Nullable IOException broken, Secret secret) {

    /** Creates a response to a request without a token. */
    public Answer(int status, Headers headers, String text, @Nullable IOException broken) {
        this(status, headers, text, broken, Secret.NONE);
    }

    /** Returns the body without the token. */
    public String shown() {
        return secret.hideIn(text);
    }

    /** Returns the {@code traceparent} header without the token, or null. */
    public @Nullable String traceId() {
        String traceparent = headers.get("traceparent");
        return traceparent == null ? null : secret.hideIn(traceparent);
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /**
     * Returns the delay that the {@code Retry-After} header requests, not negative; null if no such header is readable.
     */
    public @Nullable Duration retryAfter(Instant now) {
        return RetryAfter.read(headers, now);
    }

    /** Returns the status and the length of the body. The body is omitted because it may contain private data. */
    @Override
    public String toString() {
        return "Answer[" + status + ", " + text.length() + " characters]";
    }
}
