// Generated from openapi/kling-v3.yaml by openapi/templates; edit those, not this.

package io.github.kling4j.accepted;

import io.github.kling4j.accepted.Colour;
import io.github.kling4j.accepted.Other;
import io.github.kling4j.image.Image;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.kling4j.KlingJson;
import io.github.kling4j.json.JsonEncoder;
import io.github.kling4j.json.JsonName;
import io.github.kling4j.json.JsonTypes;
import io.github.kling4j.json.JsonValues;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Converts {@link Sample} to and from JSON. Moshi finds this class by its name.
 *
 * <p>A known property that is null is not written, and a null in the JSON text is read as an absent property. If the
 * text contains a property twice, the last value is used. Unknown properties are kept unchanged.
 */
@SuppressWarnings("deprecation") // The OpenAPI description may deprecate types and properties that this class uses.
public final class SampleJsonAdapter extends JsonAdapter<Sample> {

    /** A separate class, because preparing the names takes long, and writing the first request does not need them. */
    private static final class Properties {

        static final JsonReader.Options NAMES = JsonReader.Options.of(
                "prompt",
                "count",
                "weight",
                "colour",
                "images",
                "labels",
                "parts",
                "notes",
                "size");
    }

    private static final JsonName promptName = JsonName.of("prompt");
    private static final JsonName countName = JsonName.of("count");
    private static final JsonName weightName = JsonName.of("weight");
    private static final JsonName colourName = JsonName.of("colour");
    private static final JsonName imagesName = JsonName.of("images");
    private static final JsonName labelsName = JsonName.of("labels");
    private static final JsonName partsName = JsonName.of("parts");
    private static final JsonName notesName = JsonName.of("notes");
    private static final JsonName sizeName = JsonName.of("size");

    private final JsonAdapter<Image> imagesAdapter;

    private final JsonAdapter<Other> otherAdapter7;

    /** Whether Moshi is that of the client. The adapters of another one may write other JSON than {@link #encode}. */
    private final boolean isPlain;

    /** Looks up the adapters of the properties of {@link Sample}. */
    public SampleJsonAdapter(Moshi moshi) {
        this.imagesAdapter = moshi.adapter(Image.class);
        this.otherAdapter7 = moshi.adapter(Other.class);
        this.isPlain = moshi == KlingJson.moshi();
    }

    @Override
    public @Nullable Sample fromJson(JsonReader reader) throws IOException {
        if (!JsonTypes.beginObject(reader)) {
            return null;
        }
        Sample.Builder builder = Sample.builder();
        while (reader.hasNext()) {
            // The cases begin at 1; 0 is an unknown name.
            switch (reader.selectName(Properties.NAMES) + 1) {
                case 1 -> builder.prompt(JsonTypes.readString(reader));
                case 2 -> builder.count(JsonTypes.readLong(reader));
                case 3 -> builder.weight(JsonTypes.readDecimal(reader));
                case 4 -> builder.colour(ColourJsonAdapter.read(reader));
                case 5 -> builder.images(JsonTypes.readList(reader, this.imagesAdapter));
                case 6 -> builder.labels(JsonTypes.readMap(reader, JsonTypes::readString));
                case 7 -> builder.parts(JsonTypes.readMap(reader, this.otherAdapter7));
                case 8 -> builder.notes(JsonTypes.readObject(reader));
                case 9 -> builder.size(JsonTypes.readInteger(reader));
                default -> builder.putExtra(reader.nextName(), JsonValues.read(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Sample value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        JsonEncoder json = this.isPlain ? JsonEncoder.of(writer) : null;
        if (json != null) {
            encode(json, value);
            if (json.writeTo(writer)) {
                return;
            }
        }
        writer.beginObject();
        if (value.prompt() != null) {
            writer.name("prompt");
            JsonTypes.writeString(writer, value.prompt());
        }
        if (value.count() != null) {
            writer.name("count");
            writer.value(value.count());
        }
        if (value.weight() != null) {
            writer.name("weight");
            writer.value(value.weight());
        }
        if (value.colour() != null) {
            writer.name("colour");
            ColourJsonAdapter.write(writer, value.colour());
        }
        if (value.images() != null) {
            writer.name("images");
            JsonTypes.writeList(writer, value.images(), this.imagesAdapter);
        }
        if (value.labels() != null) {
            writer.name("labels");
            JsonTypes.writeMap(writer, value.labels(), JsonTypes::writeString);
        }
        if (value.parts() != null) {
            writer.name("parts");
            JsonTypes.writeMap(writer, value.parts(), this.otherAdapter7);
        }
        if (value.notes() != null) {
            writer.name("notes");
            JsonTypes.writeObject(writer, value.notes());
        }
        if (value.size() != null) {
            writer.name("size");
            writer.value(value.size());
        }
        JsonValues.writeProperties(writer, value.extras());
        writer.endObject();
    }

    /** Encodes a value to the same bytes as {@link #toJson}; encodes null as the JSON value {@code null}. */
    static void encode(JsonEncoder json, @Nullable Sample value) {
        if (!json.beginModel(value)) {
            return;
        }
        if (value.prompt() != null) {
            json.name(promptName);
            var item = value.prompt();
            json.value(item);
        }
        if (value.count() != null) {
            json.name(countName);
            var item = value.count();
            json.value(item);
        }
        if (value.weight() != null) {
            json.name(weightName);
            var item = value.weight();
            json.value(item);
        }
        if (value.colour() != null) {
            json.name(colourName);
            var item = value.colour();
            ColourJsonAdapter.encode(json, item);
        }
        if (value.images() != null) {
            json.name(imagesName);
            json.beginArray();
            for (var item : value.images()) {
                json.text(item == null ? null : item.text());
            }
            json.endArray();
        }
        if (value.labels() != null) {
            json.name(labelsName);
            json.beginObject();
            for (Map.Entry<String, String> entry : value.labels().entrySet()) {
                String item = entry.getValue();
                json.name(entry.getKey());
                json.value(item);
            }
            json.endObject();
        }
        if (value.parts() != null) {
            json.name(partsName);
            json.beginObject();
            for (Map.Entry<String, Other> entry : value.parts().entrySet()) {
                Other item = entry.getValue();
                json.name(entry.getKey());
                OtherJsonAdapter.encode(json, item);
            }
            json.endObject();
        }
        if (value.notes() != null) {
            json.name(notesName);
            var item = value.notes();
            json.value(item);
        }
        if (value.size() != null) {
            json.name(sizeName);
            var item = value.size();
            json.value(item);
        }
        json.properties(value.extras());
        json.endObject();
    }

    @Override
    public String toString() {
        return "SampleJsonAdapter";
    }
}
