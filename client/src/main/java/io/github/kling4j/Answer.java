package io.github.kling4j;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What the service answered.
 *
 * @param status the HTTP status
 * @param traceId the {@code traceparent} header, or null
 * @param text the body as far as it came, without the token should it have been echoed
 * @param broken why the body ended early; null when it is whole
 */
record Answer(int status, @Nullable String traceId, String text, @Nullable IOException broken) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isServerError() {
        return status >= 500;
    }
}
