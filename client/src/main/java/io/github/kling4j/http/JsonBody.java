package io.github.kling4j.http;

import io.github.kling4j.image.JsonWithImages;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** A request body of known length whose images are read while it is sent. */
public final class JsonBody extends RequestBody {

    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

    private final JsonWithImages json;

    public JsonBody(JsonWithImages json) {
        this.json = json;
    }

    @Override
    public MediaType contentType() {
        return JSON;
    }

    @Override
    public long contentLength() {
        return json.length();
    }

    /**
     * Checks that no image has changed since this body was created.
     *
     * @throws IOException if an image has changed or cannot be read
     */
    public void verify() throws IOException {
        json.verify();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        json.writeTo(sink);
    }
}
