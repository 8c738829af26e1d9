package io.github.kling4j.cli.request;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.VideoRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Converts a request to JSON for display. URLs of images are shown; the content of other images is replaced by a short
 * text.
 */
public final class ShownRequest {

    private static final Moshi MOSHI =
            new Moshi.Builder().add(Image.class, new Shortened()).build();

    private ShownRequest() {}

    /** Returns the JSON of a request, on one line or on several. */
    public static <R extends VideoRequest> String of(Model<R> model, R request, boolean oneLine) {
        JsonAdapter<R> adapter = MOSHI.adapter(model.request());
        return (oneLine ? adapter : adapter.indent("  ")).toJson(request);
    }

    /** Writes {@code Image[…]} instead of the content of an image, and URLs unchanged. */
    private static final class Shortened extends JsonAdapter<Image> {

        @Override
        public Image fromJson(JsonReader reader) {
            throw new UnsupportedOperationException("a displayed request cannot be parsed");
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Image image) throws IOException {
            if (image == null) {
                writer.nullValue();
            } else {
                writer.value(image.isUrl() || image.isEmpty() ? image.text() : image.toString());
            }
        }
    }
}
