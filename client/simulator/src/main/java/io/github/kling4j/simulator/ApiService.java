package io.github.kling4j.simulator;

import io.github.kling4j.simulator.rules.Endpoint;
import io.github.kling4j.simulator.wire.RequestHead;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** The service on the host of the API. It finds the endpoint of each request, and checks the token. */
final class ApiService implements Service {

    private static final String SCHEME = "Bearer ";

    private final String token;
    private final Answers answers;
    private final SubmitEndpoint submit;
    private final LookUpEndpoint lookUp;

    ApiService(String token, Answers answers, SubmitEndpoint submit, LookUpEndpoint lookUp) {
        this.token = token;
        this.answers = answers;
        this.submit = submit;
        this.lookUp = lookUp;
    }

    @Override
    public Operation operation(RequestHead head) {
        return head.method().equals("POST") ? Operation.SUBMIT : Operation.LOOK_UP;
    }

    @Override
    public Supplier<MockResponse> receive(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        Route route = Route.of(path);
        if (route == null) {
            return () -> answers.error(404);
        }
        String id = route.taskId();
        String method = id == null ? "POST" : "GET";
        if (!request.getMethod().equals(method)) {
            return () -> answers.wrongMethod(method);
        }
        Endpoint endpoint = route.endpoint();
        return guarded(request, id == null ? submit.receive(endpoint, request) : () -> lookUp.answer(endpoint, id));
    }

    private Supplier<MockResponse> guarded(RecordedRequest request, Supplier<MockResponse> work) {
        String refusal = refusal(request.getHeaders().get("Authorization"));
        return refusal == null ? work : () -> answers.error(401, refusal);
    }

    private @Nullable String refusal(@Nullable String authorization) {
        if (authorization == null) {
            return "Authorization is missing, send: Bearer <token>";
        }
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return "Authorization must have the form: Bearer <token>";
        }
        return authorization.substring(SCHEME.length()).equals(token) ? null : "Invalid token";
    }
}
