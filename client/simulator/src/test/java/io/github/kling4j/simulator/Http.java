package io.github.kling4j.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Speaks to a simulator with the JDK's own HTTP client. */
final class Http {

    static final String GENERATION = "vendors/klingai/v1/kling-v3/image-to-video/generation";
    static final String FROM_TEXT = "vendors/klingai/v1/kling-v3/text-to-video/generation";

    static final String OMNI = "vendors/klingai/v1/kling-v3-omni/";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final KlingSimulator simulator;
    private final String endpoint;

    Http(KlingSimulator simulator) {
        this(simulator, GENERATION);
    }

    Http(KlingSimulator simulator, String endpoint) {
        this.simulator = simulator;
        this.endpoint = endpoint;
    }

    HttpResponse<String> submit(String json) throws IOException, InterruptedException {
        return send(submission(json));
    }

    CompletableFuture<HttpResponse<String>> submitAsync(String json) {
        return CLIENT.sendAsync(submission(json).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder submission(String json) {
        return authorized(endpoint).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    HttpResponse<String> lookUp(String id) throws IOException, InterruptedException {
        return send(authorized(endpoint + "/" + id));
    }

    /** Submits what is accepted, and returns the task's id. */
    String accepted() throws IOException, InterruptedException {
        HttpResponse<String> response = submit(Bodies.ACCEPTED);
        if (response.statusCode() != 202) {
            throw new AssertionError("not accepted: " + response.body());
        }
        return simulator.tasks().get(simulator.tasks().size() - 1).id();
    }

    HttpRequest.Builder authorized(String path) {
        return request(path).header("Authorization", "Bearer " + simulator.token());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(simulator.baseUrl().resolve(path)).timeout(Duration.ofSeconds(20));
    }

    static HttpResponse<byte[]> download(String url) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
