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
import io.github.kling4j.json.JsonTypes;
import io.github.kling4j.json.JsonValues;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of {@link Sample}. Moshi finds this class by its name.
 *
 * <p>A property that is null is not written, and a null that is read counts as absent; of a property that comes twice,
 * the last one counts. Unknown properties are kept exactly.
 */
@SuppressWarnings("deprecation") // the description may deprecate what this refers to
public final class SampleJsonAdapter extends JsonAdapter<Sample> {

    /** Apart, because they take long to make, and who writes the first request does not need them yet. */
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

    private final JsonAdapter<Image> imagesAdapter;

    private final JsonAdapter<Other> otherAdapter7;

    /** Looks up the adapters of what {@link Sample} holds. */
    public SampleJsonAdapter(Moshi moshi) {
        this.imagesAdapter = moshi.adapter(Image.class);
        this.otherAdapter7 = moshi.adapter(Other.class);
    }

    @Override
    public @Nullable Sample fromJson(JsonReader reader) throws IOException {
        if (!JsonTypes.beginObject(reader)) {
            return null;
        }
        Sample.Builder builder = Sample.builder();
        while (reader.hasNext()) {
            // Counted from 1, as the cases are; 0 is a name that is not known here.
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

    @Override
    public String toString() {
        return "SampleJsonAdapter";
    }
}
