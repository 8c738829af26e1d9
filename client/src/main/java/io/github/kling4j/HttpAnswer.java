package io.github.kling4j;

import io.github.kling4j.http.Answer;
import java.util.List;
import java.util.Map;

/**
 * An answer as it came over the wire, except that a token which the service echoed reads {@code [token]}.
 *
 * @param status the HTTP status
 * @param headers by name in lower case
 * @param body as far as it came, at most 1 MiB
 */
public record HttpAnswer(int status, Map<String, List<String>> headers, String body) {

    /** Keeps the headers as they are now. */
    public HttpAnswer {
        headers = Map.copyOf(headers);
    }

    static HttpAnswer of(Answer answer) {
        return new HttpAnswer(answer.status(), answer.headers().toMultimap(), answer.text());
    }

    /** Returns status and length; a body may hold anything. */
    @Override
    public String toString() {
        return "HttpAnswer[" + status + ", " + body.length() + " characters]";
    }
}
