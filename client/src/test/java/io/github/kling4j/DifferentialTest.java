package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.rules.RandomRequests;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Submission;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/** Two readings of the same reference, written apart, are compared: our rules, and those of the simulator. */
class DifferentialTest {

    private static final int REQUESTS = 2000;
    private static final String PATH = "vendors/klingai/v1/kling-v3/image-to-video/generation";

    @Test
    void random_requests_are_accepted_and_refused_alike() throws IOException {
        RandomRequests requests = new RandomRequests(20260214);
        OkHttpClient http = new OkHttpClient();
        int accepted = 0;
        try (KlingSimulator simulator = KlingSimulator.start()) {
            for (int i = 0; i < REQUESTS; i++) {
                ImageToVideoRequest request = requests.next();
                String json = KlingJson.moshi().adapter(ImageToVideoRequest.class).toJson(request);
                List<Violation> violations = Validators.of(ImageToVideoRequest.class).validate(request);
                int status = submit(http, simulator, json);
                accepted += status == 202 ? 1 : 0;

                assertThat(status)
                        .as(() -> "we say " + violations + ", the service " + refusals(simulator) + ", of " + request)
                        .isEqualTo(violations.isEmpty() ? 202 : 400);
            }
        }
        assertThat(accepted).as("both verdicts occur often").isBetween(REQUESTS / 10, REQUESTS * 9 / 10);
    }

    private static int submit(OkHttpClient http, KlingSimulator simulator, String json) throws IOException {
        Request request = new Request.Builder()
                .url(simulator.baseUrl() + PATH)
                .header("Authorization", "Bearer " + simulator.token())
                .post(RequestBody.create(json, MediaType.get("application/json")))
                .build();
        try (Response response = http.newCall(request).execute()) {
            return response.code();
        }
    }

    private static Object refusals(KlingSimulator simulator) {
        List<Submission> received = simulator.received();
        return received.get(received.size() - 1).refusals();
    }
}
