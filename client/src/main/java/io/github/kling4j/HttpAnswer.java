package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP response as it was received, except that a token echoed by the service is replaced by {@code [token]}.
 *
 * @param status the status code
 * @param headers the values by header name in lower case
 * @param body the received part of the body, at most 1 MiB
 */
public record HttpAnswer(int status, Map<String, List<String>> headers, String body) {

    /** Copies the headers and their lists of values. */
    public HttpAnswer {
        headers = headers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, values -> List.copyOf(values.getValue())));
    }

    static HttpAnswer of(Answer answer) {
        Map<String, List<String>> headers = answer.headers().toMultimap();
        headers.replaceAll(
                (name, values) -> values.stream().map(answer.secret()::hideIn).toList());
        return new HttpAnswer(answer.status(), headers, answer.shown());
    }

    // Written by hand: see Generated.

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof HttpAnswer that
                && status == that.status
                && headers.equals(that.headers)
                && body.equals(that.body);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(status, headers, body);
    }

    /** Returns the status code and the length of the body. The body is omitted because it may contain private data. */
    @Override
    public String toString() {
        return "HttpAnswer[" + status + ", " + body.length() + " characters]";
    }
}
