package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonDataException;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.rules.ChangedExamples;
import io.github.kling4j.rules.RandomRequests;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Submission;
import io.github.kling4j.validation.Validators;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares two independent implementations of the same reference: the rules and those of the simulator. */
class DifferentialTest {

    private static final int REQUESTS = Boolean.getBoolean("full") ? 20_000 : 2_000;

    private final RandomRequests requests = new RandomRequests(20260214);
    private final ChangedExamples changed = new ChangedExamples(20261129, properties());

    static List<ClientEndpoint<?>> endpoints() {
        return ClientEndpoint.all();
    }

    /** Returns the properties of all requests, and one that no endpoint has. */
    private static Set<String> properties() {
        Description description = Description.read();
        Set<String> properties = new TreeSet<>(Set.of("seed"));
        endpoints()
                .forEach(endpoint -> properties.addAll(
                        description.properties(endpoint.request().getSimpleName())));
        return properties;
    }

    @Test
    void random_image_to_video_requests_have_equal_results() throws IOException {
        areJudgedAlike(
                "vendors/klingai/v1/kling-v3/image-to-video/generation",
                () -> judged(ImageToVideoRequest.class, requests.next()));
    }

    @Test
    void random_text_to_video_requests_have_equal_results() throws IOException {
        areJudgedAlike(
                "vendors/klingai/v1/kling-v3/text-to-video/generation",
                () -> judged(TextToVideoRequest.class, requests.nextOfWords()));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    <R extends VideoRequest> void changed_examples_of_an_endpoint_have_equal_results(ClientEndpoint<R> endpoint)
            throws IOException {
        List<Map<String, String>> examples = endpoint.examples();
        areJudgedAlike(endpoint.path(), () -> read(endpoint.request(), changed.next(examples)));
    }

    /**
     * A request and our result.
     *
     * @param json the request as it is sent
     * @param faults the violations; or the error of the JSON adapter, which reads only values of the right types
     */
    private record Judged(String json, List<?> faults) {}

    private static <R> Judged judged(Class<R> model, R request) {
        return new Judged(
                KlingJson.moshi().adapter(model).toJson(request),
                Validators.of(model).validate(request));
    }

    private static <R> Judged read(Class<R> model, String json) throws IOException {
        try {
            return judged(model, KlingJson.moshi().adapter(model).fromJson(json));
        } catch (JsonDataException e) {
            return new Judged(json, List.of(e));
        }
    }

    private static void areJudgedAlike(String path, Requests requests) throws IOException {
        OkHttpClient http = new OkHttpClient();
        int accepted = 0;
        try (KlingSimulator simulator = KlingSimulator.start()) {
            for (int i = 0; i < REQUESTS; i++) {
                Judged request = requests.next();
                int status = submit(http, simulator, path, request.json());
                accepted += status == 202 ? 1 : 0;

                assertThat(status)
                        .as(() -> "we say " + request.faults() + ", the service " + refusals(simulator) + ", of "
                                + request.json())
                        .isEqualTo(request.faults().isEmpty() ? 202 : 400);
            }
        }
        assertThat(accepted).as("both verdicts occur often").isBetween(REQUESTS / 10, REQUESTS * 9 / 10);
    }

    private interface Requests {

        Judged next() throws IOException;
    }

    private static int submit(OkHttpClient http, KlingSimulator simulator, String path, String json)
            throws IOException {
        Request request = new Request.Builder()
                .url(simulator.baseUrl() + path)
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
