package io.github.kling4j.benchmarks.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okio.Buffer;

/** Moshi with any adapters, through a buffer of Okio as in the converter of Retrofit. */
record MoshiCodec<R, T>(JsonAdapter<R> requests, JsonAdapter<T> tasks) implements Codec<R, T> {

    @Override
    public byte[] write(R request) throws IOException {
        Buffer buffer = new Buffer();
        requests.toJson(JsonWriter.of(buffer), request);
        return buffer.readByteArray();
    }

    @Override
    public R read(byte[] request) throws IOException {
        return requests.fromJson(new Buffer().write(request));
    }

    @Override
    public T readTask(byte[] task) throws IOException {
        return tasks.fromJson(new Buffer().write(task));
    }
}
