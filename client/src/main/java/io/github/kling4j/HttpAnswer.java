package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it came over the wire, except that a token which the service echoed reads {@code [token]}.
 *
 * @param status the HTTP status
 * @param headers by name in lower case
 * @param body as far as it came, at most 1 MiB
 */
public record HttpAnswer(int status, Map<String, List<String>> headers, String body) {

    /** Keeps the headers, and the values of each, as they are now. */
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

    // By hand: see Generated.

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

    /** Returns status and length; a body may hold anything. */
    @Override
    public String toString() {
        return "HttpAnswer[" + status + ", " + body.length() + " characters]";
    }
}
