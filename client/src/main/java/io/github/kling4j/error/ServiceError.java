package io.github.kling4j.error;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An error response of the service. The texts are those of the service, at most 1,000 characters long, without images
 * and without the API token.
 *
 * @param status the HTTP status code
 * @param errorCode the error code of the service, such as 2001 for an invalid request; null if there is none
 * @param title the short description; null if there is none
 * @param detail the detailed description; null if there is none
 * @param body the beginning of the response body in any format; empty if there is none
 * @param retryAfter the wait time in the header {@code Retry-After}, not negative; null if there is none
 */
public record ServiceError(
        int status,
        @Nullable Integer errorCode,
        @Nullable String title,
        @Nullable String detail,
        String body,
        @Nullable Duration retryAfter)
        implements Serializable {}
