package io.github.kling4j.benchmarks.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import okio.Buffer;

/** Gson in the way of Retrofit's converter: through a writer and a reader of characters. */
final class GsonCodec implements Codec<WireRequest, WireTask> {

    private final Gson gson = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapter(OffsetDateTime.class, new Times())
            .create();
    private final TypeAdapter<WireRequest> requests = gson.getAdapter(WireRequest.class);
    private final TypeAdapter<WireTask> tasks = gson.getAdapter(WireTask.class);

    private static final class Times extends TypeAdapter<OffsetDateTime> {

        @Override
        public OffsetDateTime read(JsonReader in) throws IOException {
            return OffsetDateTime.parse(in.nextString());
        }

        @Override
        public void write(JsonWriter out, OffsetDateTime value) throws IOException {
            out.value(value.toString());
        }
    }

    @Override
    public byte[] write(WireRequest request) throws IOException {
        Buffer buffer = new Buffer();
        Writer writer = new OutputStreamWriter(buffer.outputStream(), StandardCharsets.UTF_8);
        JsonWriter json = gson.newJsonWriter(writer);
        requests.write(json, request);
        json.close();
        return buffer.readByteArray();
    }

    @Override
    public WireRequest read(byte[] request) throws IOException {
        return requests.read(reader(request));
    }

    @Override
    public WireTask readTask(byte[] task) throws IOException {
        return tasks.read(reader(task));
    }

    private JsonReader reader(byte[] json) {
        return gson.newJsonReader(new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8));
    }
}
