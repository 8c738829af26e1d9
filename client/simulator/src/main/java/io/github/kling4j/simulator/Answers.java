package io.github.kling4j.simulator;

import java.util.Map;
import mockwebserver3.MockResponse;

/** Creates responses in the form of the service: JSON, with a trace id for support requests. */
final class Answers {

    private final IdSource ids;

    Answers(IdSource ids) {
        this.ids = ids;
    }

    MockResponse json(int code, Map<String, ?> body) {
        return text(code, Json.text(body)).build();
    }

    MockResponse error(int code) {
        return text(code, ErrorBodies.of(code)).build();
    }

    MockResponse error(int code, String detail) {
        return json(code, Map.of("detail", detail));
    }

    MockResponse wrongMethod(String allowed) {
        return text(405, ErrorBodies.of(405)).setHeader("Allow", allowed).build();
    }

    private MockResponse.Builder text(int code, String body) {
        return new MockResponse.Builder()
                .code(code)
                .setHeader("Content-Type", "application/json")
                .setHeader("traceparent", ids.traceparent())
                .body(body);
    }
}
