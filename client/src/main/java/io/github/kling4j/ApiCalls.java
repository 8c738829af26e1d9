package io.github.kling4j;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/** Sends requests to the API, each at most once, and reads answers, no more of each than is reasonable. */
final class ApiCalls {

    /** Task descriptions are a few hundred bytes. */
    private static final long LONGEST_ANSWER = 1024 * 1024;
    private static final long SLICE = 8 * 1024;

    private final OkHttpClient http;
    private final String token;

    /**
     * Makes the calls of one client.
     *
     * @param http sends the token by itself
     * @param token never repeated, should the service echo it
     */
    ApiCalls(OkHttpClient http, String token) {
        this.http = http;
        this.token = token;
    }

    /**
     * Sends a request.
     *
     * @param sending is told whether the service may have seen the request
     * @throws IOException when no answer began to come
     */
    Answer send(Request request, Sending sending) throws IOException {
        Request tagged = request.newBuilder().tag(Sending.class, sending).build();
        try (Response response = http.newCall(tagged).execute()) {
            return read(response);
        }
    }

    private Answer read(Response response) {
        Buffer read = new Buffer();
        IOException broken = null;
        try (ResponseBody body = response.body()) {
            BufferedSource source = body.source();
            long last = 0;
            while (last >= 0 && read.size() < LONGEST_ANSWER) {
                last = source.read(read, Math.min(SLICE, LONGEST_ANSWER - read.size()));
            }
        } catch (IOException e) {
            // What came before may name a task that is paid for.
            broken = e;
        }
        String text = read.readUtf8().replace(token, "[token]");
        return new Answer(response.code(), response.header("traceparent"), text, broken);
    }
}
