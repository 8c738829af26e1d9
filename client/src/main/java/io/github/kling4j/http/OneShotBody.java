package io.github.kling4j.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A request body that OkHttp must not send again. */
final class OneShotBody extends RequestBody {

    private final RequestBody body;
    private final @Nullable SubmitProgress progress;

    /**
     * Wraps a body.
     *
     * @param progress records how much of the body was sent; null to record nothing
     */
    OneShotBody(RequestBody body, @Nullable SubmitProgress progress) {
        this.body = body;
        this.progress = progress;
    }

    /**
     * Returns the request with a one-shot body. Otherwise, OkHttp would repeat the request after a response with {@code
     * Retry-After: 0}.
     */
    static Request in(Request request) {
        return request.body() == null || request.body().isOneShot()
                ? request
                : request.newBuilder()
                        .method(request.method(), new OneShotBody(request.body(), null))
                        .build();
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        if (progress != null && sink instanceof Buffer) {
            progress.copying();
        } else if (progress != null) {
            progress.streaming();
        }
        body.writeTo(sink);
        if (progress != null) {
            progress.end();
        }
    }
}
