package io.github.kling4j.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageJsonAdapterTest {

    private final JsonAdapter<Image> adapter = new Moshi.Builder().build().adapter(Image.class);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/a.png",
                "iVBORw0KGgo",
                "",
                "data:image/png;base64,AAAA",
                "ä\\u0000\\\"\uD83D\uDE00"
            })
    void text_is_read_and_written_unchanged(String text) throws IOException {
        Image image = adapter.fromJson('"' + text + '"');

        assertThat(adapter.fromJson(adapter.toJson(image))).isEqualTo(image);
        assertThat(adapter.toJson(image)).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6143, 6144, 6145, 6146, 20_000})
    void files_and_bytes_are_written_as_base64(int size) throws IOException {
        byte[] content = new byte[size];
        new java.util.Random(size).nextBytes(content);
        Path file = Files.write(directory.resolve("a.bin"), content);
        String expected = '"' + Base64.getEncoder().encodeToString(content) + '"';

        assertThat(adapter.toJson(Image.bytes(content))).isEqualTo(expected);
        assertThat(adapter.toJson(Image.file(file))).isEqualTo(expected);
        assertThat(adapter.toJsonValue(Image.bytes(content))).isEqualTo(expected.substring(1, expected.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "iVBORw0KGgo",
                "====",
                "https://example.com/ä.png",
                "ab\u00e4\uD83D\uDE00\"\\\n",
                "half \uD83D"
            })
    void a_body_with_a_text_is_the_same_json(String text) throws IOException {
        String longer = text.repeat(3000);
        JsonWithImages body = JsonWithImages.of(adapter, Image.base64(longer));
        okio.Buffer written = new okio.Buffer();

        body.writeTo(written);

        assertThat(written.size()).isEqualTo(body.length());
        assertThat(written.readUtf8()).isEqualTo(adapter.toJson(Image.base64(longer)));
    }

    @Test
    void null_is_read_and_written_as_null() throws IOException {
        assertThat(adapter.fromJson("null")).isNull();
        assertThat(adapter.toJson(null)).isEqualTo("null");
        assertThat(new ImageJsonAdapter().lenient().fromJson("null")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "[]", "{}"})
    void other_json_values_than_strings_are_rejected(String json) {
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> adapter.fromJson(json))
                .withMessageContaining("an image must be a string, but ")
                .withMessageEndingWith("at path $");
    }

    @Test
    void an_unreadable_file_is_named() {
        JsonAdapter<Image> adapter = this.adapter;
        Path missing = directory.resolve("missing.png");

        assertThatIOException()
                .isThrownBy(() -> adapter.toJson(new okio.Buffer(), Image.file(missing)))
                .withMessage("the image file " + missing + " cannot be read: the file does not exist");
        assertThatIOException()
                .isThrownBy(() -> adapter.toJson(new okio.Buffer(), Image.file(directory)))
                .withMessageStartingWith("the image file " + directory + " cannot be read: ");
    }
}
