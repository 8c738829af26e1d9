package io.github.kling4j.simulator;

import io.github.kling4j.simulator.rules.Endpoint;
import io.github.kling4j.simulator.rules.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Accepts submitted tasks. Refuses an invalid request with all violations of the API's rules. */
final class SubmitEndpoint {

    private static final int INVALID_REQUEST = 2001;

    private final TaskStore tasks;
    private final Journal journal;
    private final IdSource ids;
    private final Clock clock;
    private final Answers answers;

    SubmitEndpoint(TaskStore tasks, Journal journal, IdSource ids, Clock clock, Answers answers) {
        this.tasks = tasks;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.answers = answers;
    }

    Supplier<MockResponse> receive(Endpoint endpoint, RecordedRequest request) {
        ByteString sent = request.getBody();
        ByteString body = sent == null ? ByteString.EMPTY : sent;
        List<Refusal> refusals = refusals(endpoint, request.getHeaders().get("Content-Type"), body);
        journal.submitted(new Submission(request.getUrl().encodedPath(), request.getHeaders(), body, refusals));
        return () -> refusals.isEmpty() ? accept(endpoint) : refuse(refusals);
    }

    private static List<Refusal> refusals(Endpoint endpoint, @Nullable String contentType, ByteString body) {
        if (contentType == null) {
            return List.of(new Refusal("", "Content-Type is missing, must be application/json"));
        }
        String mediaType = contentType.split(";", 2)[0].trim();
        if (!mediaType.equalsIgnoreCase("application/json")) {
            return List.of(new Refusal("", "Content-Type must be application/json, but is " + mediaType));
        }
        return endpoint.refusals(body.toByteArray());
    }

    private MockResponse accept(Endpoint endpoint) {
        return answers.json(202, tasks.accept(endpoint, ids.next().toString()).accepted());
    }

    private MockResponse refuse(List<Refusal> refusals) {
        String detail = refusals.stream().map(Refusal::toString).collect(Collectors.joining("; "));
        Instant now = clock.instant();
        Envelope envelope = new Envelope(ids.next().toString(), "failed", Envelope.SUBMIT_TIME, now, now)
                .taskError(Envelope.error("code", INVALID_REQUEST, "Invalid request", detail));
        return answers.json(400, envelope.json());
    }
}
