package io.github.kling4j;

import static io.github.kling4j.rules.RandomOmniRequests.SHOTS;
import static io.github.kling4j.rules.RandomOmniRequests.URL;
import static io.github.kling4j.rules.RandomOmniRequests.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.OmniImageToVideoRequest;
import io.github.kling4j.model.OmniReferenceImageToVideoRequest;
import io.github.kling4j.model.OmniReferenceVideoToVideoRequest;
import io.github.kling4j.model.OmniTextToVideoRequest;
import io.github.kling4j.model.OmniVideoEditRequest;
import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.rules.RandomOmniRequests;
import io.github.kling4j.rules.RandomRequests;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Submission;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/** Compares two independent implementations of the same reference: the rules and those of the simulator. */
class DifferentialTest {

    private static final int REQUESTS = Boolean.getBoolean("full") ? 20_000 : 2_000;

    private static final String WORDS = "\"at night\"";

    private final RandomRequests requests = new RandomRequests(20260214);
    private final RandomOmniRequests omni = new RandomOmniRequests(20261129);

    @Test
    void random_image_to_video_requests_have_equal_results() throws IOException {
        areJudgedAlike("kling-v3/image-to-video/generation", ImageToVideoRequest.class, requests::next);
    }

    @Test
    void random_text_to_video_requests_have_equal_results() throws IOException {
        areJudgedAlike("kling-v3/text-to-video/generation", TextToVideoRequest.class, requests::nextOfWords);
    }

    @Test
    void random_omni_text_to_video_requests_have_equal_results() throws IOException {
        omniIsJudgedAlike(
                "text-to-video/generation",
                OmniTextToVideoRequest.class,
                List.of(
                        Map.of("prompt", WORDS),
                        Map.of("multi_prompt", SHOTS),
                        Map.of("multi_prompt", SHOTS, "multi_shot", "true", "shot_type", "\"customize\"")));
    }

    @Test
    void random_omni_image_to_video_requests_have_equal_results() throws IOException {
        omniIsJudgedAlike(
                "image-to-video/generation",
                OmniImageToVideoRequest.class,
                List.of(
                        Map.of("first_frame", URL),
                        Map.of("first_frame", URL, "last_frame", URL, "multi_prompt", SHOTS),
                        Map.of("first_frame", URL, "images", "[" + URL + "]", "prompt", WORDS)));
    }

    @Test
    void random_omni_reference_image_to_video_requests_have_equal_results() throws IOException {
        omniIsJudgedAlike(
                "reference-image-to-video/generation",
                OmniReferenceImageToVideoRequest.class,
                List.of(
                        Map.of("images", "[" + URL + "]"),
                        Map.of("images", "[" + URL + "," + URL + "]", "first_frame", URL, "multi_prompt", SHOTS),
                        Map.of("first_frame", URL, "last_frame", URL, "prompt", WORDS)));
    }

    @Test
    void random_omni_reference_video_to_video_requests_have_equal_results() throws IOException {
        omniIsJudgedAlike(
                "reference-video-to-video/generation",
                OmniReferenceVideoToVideoRequest.class,
                List.of(Map.of("prompt", WORDS, "video", VIDEO, "aspect_ratio", "\"16:9\"")));
    }

    @Test
    void random_omni_video_edit_requests_have_equal_results() throws IOException {
        omniIsJudgedAlike(
                "video-to-video/edit", OmniVideoEditRequest.class, List.of(Map.of("prompt", WORDS, "video", VIDEO)));
    }

    private <R> void omniIsJudgedAlike(String endpoint, Class<R> model, List<Map<String, String>> valid)
            throws IOException {
        areJudgedAlike(
                "kling-v3-omni/" + endpoint,
                model,
                () -> KlingJson.moshi().adapter(model).fromJson(omni.near(valid)));
    }

    private static <R> void areJudgedAlike(String endpoint, Class<R> model, Requests<R> requests) throws IOException {
        OkHttpClient http = new OkHttpClient();
        int accepted = 0;
        try (KlingSimulator simulator = KlingSimulator.start()) {
            for (int i = 0; i < REQUESTS; i++) {
                R request = requests.next();
                String json = KlingJson.moshi().adapter(model).toJson(request);
                List<Violation> violations = Validators.of(model).validate(request);
                int status = submit(http, simulator, endpoint, json);
                accepted += status == 202 ? 1 : 0;

                assertThat(status)
                        .as(() -> "we say " + violations + ", the service " + refusals(simulator) + ", of " + request)
                        .isEqualTo(violations.isEmpty() ? 202 : 400);
            }
        }
        assertThat(accepted).as("both verdicts occur often").isBetween(REQUESTS / 10, REQUESTS * 9 / 10);
    }

    private interface Requests<R> {

        R next() throws IOException;
    }

    private static int submit(OkHttpClient http, KlingSimulator simulator, String endpoint, String json)
            throws IOException {
        Request request = new Request.Builder()
                .url(simulator.baseUrl() + "vendors/klingai/v1/" + endpoint)
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
