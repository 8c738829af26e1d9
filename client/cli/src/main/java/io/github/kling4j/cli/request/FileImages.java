package io.github.kling4j.cli.request;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.kling4j.image.Image;
import io.github.kling4j.image.ImageJsonAdapter;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts images to and from the JSON from which a request is built. In this JSON, the object {@code {"file": "…"}}
 * represents a file, so that the name of a file cannot be confused with a URL or Base64 text. Files are not read until
 * the request is checked and sent.
 */
final class FileImages extends JsonAdapter<Image> {

    private static final JsonAdapter<Image> TEXTS = new ImageJsonAdapter();

    private final boolean textsAreArguments;
    private final IdentityHashMap<Image, String> files = new IdentityHashMap<>();

    private FileImages(boolean textsAreArguments) {
        this.textsAreArguments = textsAreArguments;
    }

    /** Returns a Moshi instance that reads strings for images as in options: as URLs or names of files. */
    static Moshi ofArguments() {
        return new Moshi.Builder().add(Image.class, new FileImages(true)).build();
    }

    /** Returns a Moshi instance that reads strings for images as the service does: as URLs or Base64 text. */
    static Moshi ofTexts() {
        return new Moshi.Builder().add(Image.class, new FileImages(false)).build();
    }

    /** Returns the JSON value for an argument, which is a URL or the name of a file. */
    static Object value(String argument) {
        return isText(argument) ? argument : Map.of("file", argument);
    }

    /**
     * Returns whether an argument is a URL. This includes data URLs, so that the rule against them explains the remedy.
     */
    private static boolean isText(String argument) {
        return startsWith(argument, "http:") || startsWith(argument, "https:") || startsWith(argument, "data:");
    }

    private static boolean startsWith(String text, String beginning) {
        return text.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    @Override
    public @Nullable Image fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.STRING && textsAreArguments) {
            String argument = reader.nextString();
            return isText(argument) ? Image.url(argument) : file(argument);
        }
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT || textsAreArguments) {
            return TEXTS.fromJson(reader);
        }
        reader.beginObject();
        var unused = reader.nextName();
        Image image = file(reader.nextString());
        reader.endObject();
        return image;
    }

    private Image file(String name) {
        try {
            Image image = Image.file(Path.of(name));
            files.put(image, name);
            return image;
        } catch (InvalidPathException e) {
            throw new JsonDataException("\"" + name + "\" cannot be the name of a file: " + e.getReason(), e);
        }
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Image image) throws IOException {
        String file = image == null ? null : files.get(image);
        if (file == null) {
            TEXTS.toJson(writer, image);
        } else {
            writer.beginObject().name("file").value(file).endObject();
        }
    }
}
