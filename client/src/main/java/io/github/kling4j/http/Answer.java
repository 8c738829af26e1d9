package io.github.kling4j.http;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What the service answered, as it came. What is shown of it goes through its {@link Secret} first.
 *
 * @param status the HTTP status
 * @param text the body as far as it came
 * @param broken why the body ended early; null when it is whole
 * @param secret hides the token, should it have been echoed
 */
public record Answer(
        int status, Headers headers, String text, @Nullable IOException broken, Secret secret) {

    /** Makes an answer to a request without a token. */
    public Answer(int status, Headers headers, String text, @Nullable IOException broken) {
        this(status, headers, text, broken, Secret.NONE);
    }

    /** Returns the body, to be shown. */
    public String shown() {
        return secret.hideIn(text);
    }

    /** Returns the {@code traceparent} header, to be shown, or null. */
    public @Nullable String traceId() {
        String traceparent = headers.get("traceparent");
        return traceparent == null ? null : secret.hideIn(traceparent);
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public boolean isServerError() {
        return status >= 500;
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
