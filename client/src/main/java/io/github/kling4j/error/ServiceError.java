package io.github.kling4j.error;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the service that is an error. Every text is as the service wrote it, at most 1,000 characters long,
 * without images and without the token.
 *
 * @param status the HTTP status
 * @param errorCode the service's own number for the error, such as 2001 for an invalid request; null if there is none
 * @param title the error in a few words; null if there are none
 * @param detail the error in more words; null if there are none
 * @param body the beginning of the answer's body in any format; empty if there is none
 * @param retryAfter the wait that the service asks for ({@code Retry-After}), not negative; null if it asks for none
 */
public record ServiceError(
        int status,
        @Nullable Integer errorCode,
        @Nullable String title,
        @Nullable String detail,
        String body,
        @Nullable Duration retryAfter)
        implements Serializable {}
