package io.github.kling4j.benchmarks.submit;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.kling4j.KlingClient;
import io.github.kling4j.KlingJson;
import io.github.kling4j.api.ImageToVideoApi;
import io.github.kling4j.benchmarks.validation.Cases;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** The contenders. All of them write and read the same models with the same adapters. Only ours validates. */
final class Submitters {

    /** Ours also runs calls on a thread of their own. */
    static final String DISPATCHED = "OkHttp by hand, on a thread of the dispatcher";

    static final String REUSING = "**ours, `reuseConnections(true)`**";

    private static final String PATH = "vendors/klingai/v1/kling-v3/image-to-video/generation";
    private static final MediaType JSON = MediaType.get("application/json");

    private final ImageToVideoRequest request = Cases.sixShots();
    private final Moshi moshi = KlingJson.moshi();
    private final JsonAdapter<ImageToVideoRequest> requests = moshi.adapter(ImageToVideoRequest.class);
    private final JsonAdapter<Task> tasks = moshi.adapter(Task.class);
    private final String url;

    Submitters(String url) {
        this.url = url;
    }

    /** Returns each by its name; a call returns the id of the task. */
    Map<String, Callable<String>> all() {
        Map<String, Callable<String>> all = new LinkedHashMap<>();
        OkHttpClient pooled = client().build();
        OkHttpClient fresh = client().connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .build();
        all.put("OkHttp by hand", () -> okHttp(pooled));
        all.put("OkHttp by hand, a connection for each POST", () -> okHttp(fresh));
        all.put(DISPATCHED, () -> dispatched(pooled));
        KlingClient ours = KlingClient.builder().baseUrl(url).apiKey("token").build();
        all.put("**ours**", () -> ours.imageToVideo().submit(request).taskInfo().id());
        KlingClient reusing = KlingClient.builder()
                .baseUrl(url)
                .apiKey("token")
                .reuseConnections(true)
                .build();
        all.put(REUSING, () -> reusing.imageToVideo().submit(request).taskInfo().id());
        ImageToVideoApi api = new Retrofit.Builder()
                .baseUrl(url)
                .client(pooled)
                .addConverterFactory(MoshiConverterFactory.create(moshi))
                .build()
                .create(ImageToVideoApi.class);
        all.put(
                "Retrofit and Moshi",
                () -> api.submit(request).execute().body().taskInfo().id());
        // It fails if it closes an idle connection, after 30 seconds, at the moment at which a request takes it.
        System.setProperty("jdk.httpclient.keepalive.timeout", "3600");
        HttpClient jdk =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        all.put("java.net.http", () -> jdk(jdk));
        return all;
    }

    private static OkHttpClient.Builder client() {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(64);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(64, 1, TimeUnit.MINUTES));
    }

    private String okHttp(OkHttpClient client) throws IOException {
        return id(client.newCall(post()).execute());
    }

    private String dispatched(OkHttpClient client) throws Exception {
        CompletableFuture<String> id = new CompletableFuture<>();
        client.newCall(post()).enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException failure) {
                id.completeExceptionally(failure);
            }

            @Override
            public void onResponse(Call call, Response response) {
                try {
                    id.complete(id(response));
                } catch (IOException | RuntimeException e) {
                    id.completeExceptionally(e);
                }
            }
        });
        return id.get();
    }

    private Request post() {
        return new Request.Builder()
                .url(url + PATH)
                .header("Authorization", "Bearer token")
                .post(RequestBody.create(requests.toJson(request).getBytes(StandardCharsets.UTF_8), JSON))
                .build();
    }

    private String id(Response answer) throws IOException {
        try (Response response = answer) {
            return tasks.fromJson(response.body().source()).taskInfo().id();
        }
    }

    private String jdk(HttpClient client) throws IOException, InterruptedException {
        HttpRequest post = HttpRequest.newBuilder(URI.create(url + PATH))
                .header("Authorization", "Bearer token")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(requests.toJson(request)))
                .build();
        String answer;
        try {
            answer = client.send(post, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            // Some JDKs rarely lose the response to a request on a reused connection (JDK-8357639).
            answer = client.send(post, HttpResponse.BodyHandlers.ofString()).body();
        }
        return tasks.fromJson(answer).taskInfo().id();
    }
}
