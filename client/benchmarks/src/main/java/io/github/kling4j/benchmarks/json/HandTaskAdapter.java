package io.github.kling4j.benchmarks.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The same for a task, whose times are read by the JDK's own parser. */
final class HandTaskAdapter extends JsonAdapter<WireTask> {

    private static final JsonReader.Options NAMES = JsonReader.Options.of("task_info", "videos");
    private static final JsonReader.Options INFO_NAMES =
            JsonReader.Options.of("id", "status", "created_at", "updated_at");

    @Override
    public WireTask fromJson(JsonReader reader) throws IOException {
        WireTask.Info info = null;
        List<String> videos = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> info = info(reader);
                case 1 -> {
                    videos = new ArrayList<>();
                    reader.beginArray();
                    while (reader.hasNext()) {
                        videos.add(HandRequestAdapter.text(reader));
                    }
                    reader.endArray();
                }
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new WireTask(info, videos);
    }

    private static WireTask.Info info(JsonReader reader) throws IOException {
        String id = null;
        String status = null;
        OffsetDateTime created = null;
        OffsetDateTime updated = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(INFO_NAMES)) {
                case 0 -> id = HandRequestAdapter.text(reader);
                case 1 -> status = HandRequestAdapter.text(reader);
                case 2 -> created = OffsetDateTime.parse(reader.nextString());
                case 3 -> updated = OffsetDateTime.parse(reader.nextString());
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new WireTask.Info(id, status, created, updated);
    }

    @Override
    public void toJson(JsonWriter writer, WireTask task) {
        throw new UnsupportedOperationException("tasks are read only");
    }
}
