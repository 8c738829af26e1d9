package io.github.kling4j.http;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What the service answered.
 *
 * @param status the HTTP status
 * @param headers without the token, should it have been echoed
 * @param text the body as far as it came, without the token too
 * @param broken why the body ended early; null when it is whole
 */
public record Answer(int status, Headers headers, String text, @Nullable IOException broken) {

    /** Returns the {@code traceparent} header, or null. */
    public @Nullable String traceId() {
        return headers.get("traceparent");
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public boolean isServerError() {
        return status >= 500;
    }

    /** Returns whether the same request may fare better a little later. */
    public boolean isTransient() {
        return status == 408 || status == 429 || isServerError();
    }

    /** Returns how long the service wants to be left alone, not negative; null when it does not say. */
    public @Nullable Duration retryAfter(Instant now) {
        return RetryAfter.read(headers, now);
    }

    /** Returns the answer in a few words; bodies may hold anything. */
    @Override
    public String toString() {
        return "Answer[" + status + ", " + text.length() + " characters]";
    }
}
