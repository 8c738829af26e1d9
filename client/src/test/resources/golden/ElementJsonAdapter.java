// Generated from openapi/kling-v3.yaml by openapi/templates; edit those, not this.

package io.github.kling4j.model;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.ElementType;
import java.util.List;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.kling4j.json.JsonTypes;
import io.github.kling4j.json.JsonValues;
import io.github.kling4j.json.Urls;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of {@link Element}. Moshi finds this class by its name.
 *
 * <p>A property that is null is not written, and a null that is read counts as absent; of a property that comes twice,
 * the last one counts. Unknown properties are kept exactly.
 */
public final class ElementJsonAdapter extends JsonAdapter<Element> {

    /** Apart, because they take long to make, and who writes the first request does not need them yet. */
    private static final class Properties {

        static final JsonReader.Options NAMES = JsonReader.Options.of(
                "type",
                "frontal_image",
                "reference_images",
                "reference_videos");
    }

    private final JsonAdapter<Image> frontalImageAdapter;

    private final JsonAdapter<Image> referenceImagesAdapter;

    /** Looks up the adapters of what {@link Element} holds. */
    public ElementJsonAdapter(Moshi moshi) {
        this.frontalImageAdapter = moshi.adapter(Image.class);
        this.referenceImagesAdapter = moshi.adapter(Image.class);
    }

    @Override
    public @Nullable Element fromJson(JsonReader reader) throws IOException {
        if (!JsonTypes.beginObject(reader)) {
            return null;
        }
        Element.Builder builder = Element.builder();
        while (reader.hasNext()) {
            // Counted from 1, as the cases are; 0 is a name that is not known here.
            switch (reader.selectName(Properties.NAMES) + 1) {
                case 1 -> builder.type(ElementTypeJsonAdapter.read(reader));
                case 2 -> builder.frontalImage(this.frontalImageAdapter.fromJson(reader));
                case 3 -> builder.referenceImages(JsonTypes.readList(reader, this.referenceImagesAdapter));
                case 4 -> builder.referenceVideos(JsonTypes.readList(reader, JsonTypes::readString));
                default -> builder.putExtra(reader.nextName(), JsonValues.read(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Element value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        if (value.type() != null) {
            writer.name("type");
            ElementTypeJsonAdapter.write(writer, value.type());
        }
        if (value.frontalImage() != null) {
            writer.name("frontal_image");
            this.frontalImageAdapter.toJson(writer, value.frontalImage());
        }
        if (value.referenceImages() != null) {
            writer.name("reference_images");
            JsonTypes.writeList(writer, value.referenceImages(), this.referenceImagesAdapter);
        }
        if (value.referenceVideos() != null) {
            writer.name("reference_videos");
            JsonTypes.writeList(writer, value.referenceVideos(), JsonTypes::writeString);
        }
        JsonValues.writeProperties(writer, value.extras());
        writer.endObject();
    }

    @Override
    public String toString() {
        return "ElementJsonAdapter";
    }
}
