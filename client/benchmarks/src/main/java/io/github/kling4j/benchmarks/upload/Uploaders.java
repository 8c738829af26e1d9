package io.github.kling4j.benchmarks.upload;

import com.squareup.moshi.JsonAdapter;
import io.github.kling4j.KlingClient;
import io.github.kling4j.KlingJson;
import io.github.kling4j.model.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSink;

/** The contenders that send the request with its frame to a server; each returns the id of the task. */
final class Uploaders {

    private static final String PATH = "vendors/klingai/v1/kling-v3/image-to-video/generation";
    private static final MediaType JSON = MediaType.get("application/json");

    private final JsonAdapter<Task> tasks = KlingJson.moshi().adapter(Task.class);
    private final OkHttpClient pooled = new OkHttpClient();
    private final OkHttpClient fresh = new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
            .build();
    private final Path frame;
    private final String url;
    private final KlingClient ours;

    Uploaders(Path frame, String url) {
        this.frame = frame;
        this.url = url;
        this.ours = KlingClient.builder().baseUrl(url).apiKey("token").build();
    }

    /** Throws {@link IllegalStateException} when the server gets anything else from one of them than from the rest. */
    static void requireAgreement(Path frame, String url) throws IOException {
        Uploaders digested = new Uploaders(frame, url + "digest/");
        String expected = digested.streaming();
        if (!digested.fresh().equals(expected)
                || !digested.ours().equals(expected)
                || !digested.moshi().equals(expected)
                || !digested.jackson().equals(expected)) {
            throw new IllegalStateException("one of the ways sends other bytes than streaming by hand");
        }
    }

    /** As a program does it: everything is checked, and nothing is set. */
    String ours() {
        return ours.imageToVideo().submit(Uploads.request(frame)).taskInfo().id();
    }

    /** A body that knows its length, and is written as it is sent. */
    String streaming() throws IOException {
        return streaming(pooled);
    }

    /** The same, with a connection for each POST, as ours makes it. */
    String fresh() throws IOException {
        return streaming(fresh);
    }

    private String streaming(OkHttpClient client) throws IOException {
        return post(client, new RequestBody() {
            @Override
            public MediaType contentType() {
                return JSON;
            }

            @Override
            public long contentLength() throws IOException {
                return Uploads.streamedLength(frame);
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                Uploads.streaming(frame, sink);
            }
        });
    }

    /** All of it in memory first, as Retrofit's converter does it. */
    String moshi() throws IOException {
        Buffer body = new Buffer();
        Uploads.moshi(frame, body);
        return post(pooled, RequestBody.create(body.readByteString(), JSON));
    }

    String jackson() throws IOException {
        return post(pooled, RequestBody.create(Uploads.jacksonBytes(frame), JSON));
    }

    private String post(OkHttpClient client, RequestBody body) throws IOException {
        Request post = new Request.Builder()
                .url(url + PATH)
                .header("Authorization", "Bearer token")
                .post(body)
                .build();
        try (Response response = client.newCall(post).execute()) {
            return tasks.fromJson(response.body().source()).taskInfo().id();
        }
    }
}
