package io.github.kling4j.image;

import com.squareup.moshi.JsonClass;
import com.squareup.moshi.JsonWriter;
import io.github.kling4j.json.JsonTypes;
import io.github.kling4j.validation.GenerateValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * An image of a request: a frame, or a picture of an element.
 *
 * <pre>{@code
 * Image.url("https://example.com/start.png")
 * Image.file(Path.of("start.jpg"))
 * Image.bytes(png)
 * Image.base64("iVBORw0KGgo…")   // only the Base64 text, without data:image/png;base64,
 * }</pre>
 *
 * <p>Creating an image neither validates nor reads anything: files are read when a request is validated and when it is
 * sent. Two images are equal if they were created from the same text, path or bytes. No method prints the content.
 */
@GenerateValidator
@JsonClass(generateAdapter = true, generator = "io.github.kling4j")
public final class Image {

    private final ImageSource source;

    private Image(ImageSource source) {
        this.source = source;
    }

    /**
     * Returns an image that the service downloads.
     *
     * @param url begins with {@code http://} or {@code https://}
     * @throws IllegalArgumentException if the URL is null
     */
    public static Image url(String url) {
        return text(given(url, "url", "a URL, such as https://example.com/a.png"));
    }

    /**
     * Returns an image from Base64 text.
     *
     * @param base64 text in the standard alphabet, without line breaks and without a {@code data:} prefix; padding is
     *     optional
     * @throws IllegalArgumentException if the text is null
     */
    public static Image base64(String base64) {
        return text(given(base64, "base64", "the Base64 text of an image"));
    }

    /**
     * Returns an image that is read from a file for each use.
     *
     * @throws IllegalArgumentException if the path is null
     */
    public static Image file(Path file) {
        return new Image(new FileSource(given(file, "file", "a path, such as Path.of(\"a.png\")")));
    }

    /**
     * Returns an image from bytes in memory.
     *
     * @param bytes the content of a PNG or JPEG file; copied
     * @throws IllegalArgumentException if the array is null
     */
    public static Image bytes(byte[] bytes) {
        return new Image(new BytesSource(
                given(bytes, "bytes", "the content of an image file").clone()));
    }

    private static <T> T given(@Nullable T argument, String name, String instead) {
        if (argument == null) {
            throw new IllegalArgumentException(name + " must not be null: write " + instead);
        }
        return argument;
    }

    /** Returns the image for a JSON string, which is a URL or Base64 text. */
    static Image text(String text) {
        return new Image(new TextSource(text));
    }

    /** Returns whether this is the empty text, which the service treats as an absent image. */
    public boolean isEmpty() {
        return "".equals(text());
    }

    /**
     * Returns whether this is a text of the form {@code http://host…} or {@code https://host…}. Allocates no memory.
     */
    public boolean isUrl() {
        String text = text();
        return text != null && isUrl(text);
    }

    /**
     * Returns whether the text of an image or a video has the form described at {@link #isUrl()}.
     *
     * @throws IllegalArgumentException if the text is null
     */
    public static boolean isUrl(String text) {
        return UrlText.isUrl(given(text, "text", "the text of a URL"));
    }

    /** Returns the URL or Base64 text, unchanged; null for an image from a file or bytes. */
    public @Nullable String text() {
        return source.text();
    }

    /**
     * Returns the size of the image file in bytes; for Base64 text, the size of the decoded bytes.
     *
     * @throws IOException if a file cannot be read
     * @throws IllegalStateException for a URL, because URLs are never downloaded
     */
    public long size() throws IOException {
        return source.size();
    }

    /**
     * Opens the bytes of the image file. Base64 text is decoded; reading from the stream fails if the text is invalid.
     *
     * @throws IOException if a file cannot be read
     * @throws IllegalStateException for a URL, because URLs are never downloaded
     */
    public InputStream open() throws IOException {
        return source.open();
    }

    /**
     * Writes the JSON string. If the writer has a {@link Splices} tag, registers the content there, to be inserted
     * later.
     */
    void writeTo(JsonWriter writer) throws IOException {
        Content content = source.content();
        Splices splices = writer.tag(Splices.class);
        if (content != null && splices != null) {
            splices.add(content, writer);
        } else if (content != null) {
            content.verify();
            writeBase64(content, writer);
        } else {
            JsonTypes.writeString(writer, source.text());
        }
    }

    private static void writeBase64(Content content, JsonWriter writer) throws IOException {
        // The Base64 alphabet needs no escaping in JSON, so the value may bypass the writer.
        try (BufferedSink string = writer.valueSink()) {
            string.writeByte('"');
            content.writeTo(string);
            string.writeByte('"');
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Image image && source.equals(image.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    /** Returns a description without the content: scheme and host of a URL, the name of a file, otherwise the size. */
    @Override
    public String toString() {
        return "Image[" + source.describe() + "]";
    }
}
