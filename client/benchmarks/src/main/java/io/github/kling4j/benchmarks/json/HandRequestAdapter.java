package io.github.kling4j.benchmarks.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An adapter of Moshi's by hand: names looked up in one set of options, values read and written directly. */
final class HandRequestAdapter extends JsonAdapter<WireRequest> {

    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "first_frame",
            "last_frame",
            "prompt",
            "negative_prompt",
            "multi_shot",
            "shot_type",
            "multi_prompt",
            "sound",
            "mode",
            "duration");
    private static final JsonReader.Options SHOT_NAMES = JsonReader.Options.of("prompt", "duration");

    @Override
    public WireRequest fromJson(JsonReader reader) throws IOException {
        String first = null;
        String last = null;
        String prompt = null;
        String negative = null;
        Boolean multiShot = null;
        String shotType = null;
        List<WireShot> shots = null;
        String sound = null;
        String mode = null;
        Integer duration = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> first = text(reader);
                case 1 -> last = text(reader);
                case 2 -> prompt = text(reader);
                case 3 -> negative = text(reader);
                case 4 -> multiShot = isNull(reader) ? null : reader.nextBoolean();
                case 5 -> shotType = text(reader);
                case 6 -> shots = isNull(reader) ? null : shots(reader);
                case 7 -> sound = text(reader);
                case 8 -> mode = text(reader);
                case 9 -> duration = isNull(reader) ? null : reader.nextInt();
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new WireRequest(first, last, prompt, negative, multiShot, shotType, shots, sound, mode, duration);
    }

    private static List<WireShot> shots(JsonReader reader) throws IOException {
        List<WireShot> shots = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            shots.add(shot(reader));
        }
        reader.endArray();
        return shots;
    }

    private static WireShot shot(JsonReader reader) throws IOException {
        String prompt = null;
        Integer duration = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(SHOT_NAMES)) {
                case 0 -> prompt = text(reader);
                case 1 -> duration = isNull(reader) ? null : reader.nextInt();
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new WireShot(prompt, duration);
    }

    static String text(JsonReader reader) throws IOException {
        return isNull(reader) ? null : reader.nextString();
    }

    static boolean isNull(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.NULL) {
            return false;
        }
        reader.nextNull();
        return true;
    }

    @Override
    public void toJson(JsonWriter writer, WireRequest request) throws IOException {
        writer.beginObject();
        writer.name("first_frame").value(request.first_frame());
        writer.name("last_frame").value(request.last_frame());
        writer.name("prompt").value(request.prompt());
        writer.name("negative_prompt").value(request.negative_prompt());
        writer.name("multi_shot").value(request.multi_shot());
        writer.name("shot_type").value(request.shot_type());
        writer.name("multi_prompt");
        if (request.multi_prompt() == null) {
            writer.nullValue();
        } else {
            writer.beginArray();
            for (WireShot shot : request.multi_prompt()) {
                writer.beginObject();
                writer.name("prompt").value(shot.prompt());
                writer.name("duration").value(shot.duration());
                writer.endObject();
            }
            writer.endArray();
        }
        writer.name("sound").value(request.sound());
        writer.name("mode").value(request.mode());
        writer.name("duration").value(request.duration());
        writer.endObject();
    }
}
