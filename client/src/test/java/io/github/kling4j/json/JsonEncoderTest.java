package io.github.kling4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.kling4j.KlingJson;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Mode;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The encoder writes the bytes that Moshi writes, or leaves the value to Moshi. */
public class JsonEncoderTest {

    private static final int ROUNDS = 100;

    private static final JsonAdapter<ImageToVideoRequest> ENCODING =
            KlingJson.moshi().adapter(ImageToVideoRequest.class);

    /** Another Moshi may have other adapters for the parts, so that these adapters call the writer. */
    private static final JsonAdapter<ImageToVideoRequest> CALLING =
            new Moshi.Builder().build().adapter(ImageToVideoRequest.class);

    private static final JsonAdapter<ReflectiveRequest> REFLECTIVE =
            new Moshi.Builder().build().adapter(ReflectiveRequest.class);

    /** The same names and types; Moshi reads them by reflection. */
    public record ReflectiveRequest(
            @Nullable String first_frame,
            @Nullable String prompt,
            @Nullable Boolean multi_shot,
            @Nullable String shot_type,
            @Nullable List<@Nullable ReflectiveShot> multi_prompt,
            @Nullable String mode,
            @Nullable Integer duration) {}

    public record ReflectiveShot(
            @Nullable String prompt, @Nullable Integer duration) {}

    /** The ways to call an adapter that the encoder must not change. */
    enum Setting {
        COMPACT,
        INDENTED,
        LENIENT,
        SERIALIZING_NULLS,
        IN_AN_ARRAY,
        AFTER_A_NAME,
        FLATTENED,
        AS_A_NAME,
        AFTER_ANOTHER_DOCUMENT,
        AFTER_ANOTHER_DOCUMENT_LENIENT,
        CLOSED,
        AFTER_OTHER_BYTES;

        /** Returns the text, or the exception with the text before it. */
        <T> String write(JsonAdapter<T> adapter, @Nullable T value) {
            Buffer json = new Buffer();
            JsonWriter writer = JsonWriter.of(json);
            try {
                write(adapter, value, json, writer);
                return json.readUtf8();
            } catch (IOException | RuntimeException e) {
                return e.getClass().getName() + ": " + e.getMessage() + " after " + json.readUtf8();
            }
        }

        private <T> void write(JsonAdapter<T> adapter, @Nullable T value, Buffer json, JsonWriter writer)
                throws IOException {
            switch (this) {
                case COMPACT -> adapter.toJson(writer, value);
                case INDENTED -> {
                    writer.setIndent("\t");
                    adapter.toJson(writer, value);
                }
                case LENIENT -> adapter.lenient().toJson(writer, value);
                case SERIALIZING_NULLS -> adapter.serializeNulls().toJson(writer, value);
                case IN_AN_ARRAY -> {
                    writer.beginArray();
                    adapter.toJson(writer, value);
                    adapter.toJson(writer, value);
                    writer.endArray();
                }
                case AFTER_A_NAME -> {
                    writer.beginObject().name("a");
                    adapter.toJson(writer, value);
                    writer.name("b").value(1).endObject();
                }
                case FLATTENED -> {
                    writer.beginObject().name("a").value(1);
                    int token = writer.beginFlatten();
                    adapter.toJson(writer, value);
                    writer.endFlatten(token);
                    writer.endObject();
                }
                case AS_A_NAME -> {
                    writer.beginObject();
                    writer.promoteValueToName();
                    adapter.toJson(writer, value);
                }
                case AFTER_ANOTHER_DOCUMENT -> {
                    adapter.toJson(writer, value);
                    adapter.toJson(writer, value);
                }
                case AFTER_ANOTHER_DOCUMENT_LENIENT -> {
                    writer.setLenient(true);
                    adapter.toJson(writer, value);
                    adapter.toJson(writer, value);
                }
                case CLOSED -> {
                    writer.value("");
                    writer.close();
                    adapter.toJson(writer, value);
                }
                case AFTER_OTHER_BYTES -> {
                    json.write(new byte[8_180]);
                    adapter.toJson(writer, value);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void the_encoder_and_the_writer_write_the_same(Setting setting) {
        RandomJson json = new RandomJson(new Random(24), true);
        for (int round = 0; round < ROUNDS; round++) {
            ImageToVideoRequest.Builder request = request(json).toBuilder();
            for (int i = json.number(3); i > 0; i--) {
                request.putExtra("x" + json.text(), json.value(4));
            }
            ImageToVideoRequest built = request.build();

            assertThat(setting.write(ENCODING, built)).isEqualTo(setting.write(CALLING, built));
        }
        assertThat(setting.write(ENCODING, null)).isEqualTo(setting.write(CALLING, null));
    }

    @ParameterizedTest
    @EnumSource(value = Setting.class, mode = EnumSource.Mode.EXCLUDE, names = "SERIALIZING_NULLS")
    void the_encoder_writes_what_Moshi_writes_by_reflection(Setting setting) {
        RandomJson json = new RandomJson(new Random(25), false);
        for (int round = 0; round < ROUNDS; round++) {
            ImageToVideoRequest request = request(json);

            assertThat(setting.write(ENCODING, request)).isEqualTo(setting.write(REFLECTIVE, reflective(request)));
        }
    }

    @Test
    void unknown_properties_are_written_as_Moshi_writes_trees_of_objects() throws IOException {
        RandomJson json = new RandomJson(new Random(26), false);
        for (int round = 0; round < 200; round++) {
            Map<String, @Nullable Object> extras = new LinkedHashMap<>();
            extras.put("x" + json.text(), json.value(5));
            extras.put("y", json.value(0));
            ImageToVideoRequest.Builder request = ImageToVideoRequest.builder();
            extras.forEach(request::putExtra);
            Buffer expected = new Buffer();
            JsonWriter writer = JsonWriter.of(expected);
            writer.setSerializeNulls(true);
            writer.jsonValue(JsonValues.copyOf(extras));

            assertThat(ENCODING.toJson(request.build())).isEqualTo(expected.readUtf8());
        }
    }

    /** Moshi writes 255 levels, of which the request is one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 150, 198, 199, 200, 253, 254, 255, 300, 1_000})
    void structures_are_as_deep_as_Moshi_writes_them(int levels) {
        Object value = "x";
        for (int i = 0; i < levels; i++) {
            value = i % 2 == 0 ? Collections.singletonList(value) : Collections.singletonMap("a", value);
        }
        ImageToVideoRequest request =
                ImageToVideoRequest.builder().putExtra("x", value).build();

        assertThat(Setting.COMPACT.write(ENCODING, request))
                .isEqualTo(Setting.COMPACT.write(CALLING, request))
                .matches(levels < 255 ? ".*\"x\".*" : "com.squareup.moshi.JsonDataException: Nesting too deep.*");
    }

    @Test
    void a_text_longer_than_the_encoder_holds_is_written() {
        for (int length : List.of(65_535, 65_536, 65_537, 1_000_000)) {
            ImageToVideoRequest request =
                    ImageToVideoRequest.builder().prompt("p".repeat(length)).build();

            assertThat(ENCODING.toJson(request)).isEqualTo("{\"prompt\":\"" + "p".repeat(length) + "\"}");
        }
    }

    @Test
    void an_image_from_bytes_is_written_by_its_own_adapter() {
        ImageToVideoRequest request = ImageToVideoRequest.builder()
                .prompt("p")
                .firstFrame(Image.bytes(new byte[] {1, 2, 3}))
                .build();

        assertThat(ENCODING.toJson(request)).isEqualTo("{\"first_frame\":\"AQID\",\"prompt\":\"p\"}");
    }

    @Test
    void an_adapter_that_another_Moshi_has_for_a_part_is_called() {
        Moshi other = new Moshi.Builder()
                .add(Image.class, new JsonAdapter<Image>() {
                    @Override
                    public Image fromJson(JsonReader reader) throws IOException {
                        return Image.url(reader.nextString());
                    }

                    @Override
                    public void toJson(JsonWriter writer, @Nullable Image image) throws IOException {
                        writer.value("mine");
                    }
                })
                .build();
        ImageToVideoRequest request = ImageToVideoRequest.builder()
                .firstFrame(Image.url("https://example.com/a.png"))
                .build();

        assertThat(other.adapter(ImageToVideoRequest.class).toJson(request)).isEqualTo("{\"first_frame\":\"mine\"}");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1.5})
    void only_decimals_and_integers_are_encoded(double number) throws IOException {
        JsonWriter writer = JsonWriter.of(new Buffer());
        JsonEncoder json = JsonEncoder.of(writer);
        json.value((Number) number);

        assertThat(json.writeTo(writer)).isFalse();
        assertThat(writer.getPath()).isEqualTo("$");
    }

    @Test
    void names_are_escaped_and_encoded_as_Moshi_does_it() throws IOException {
        RandomJson random = new RandomJson(new Random(27), false);
        for (int round = 0; round < 200; round++) {
            String name = random.text();
            Buffer encoded = new Buffer();
            JsonWriter writer = JsonWriter.of(encoded);
            JsonEncoder json = JsonEncoder.of(writer);
            json.beginObject();
            json.name(JsonName.of(name));
            json.value(1);
            json.name(name);
            json.value(-12);
            json.endObject();
            assertThat(json.writeTo(writer)).isTrue();
            Buffer expected = new Buffer();
            JsonWriter.of(expected)
                    .beginObject()
                    .name(name)
                    .value(1)
                    .name(name)
                    .value(-12)
                    .endObject();

            assertThat(encoded.readUtf8()).isEqualTo(expected.readUtf8());
        }
    }

    private static ImageToVideoRequest request(RandomJson json) {
        ImageToVideoRequest.Builder request = ImageToVideoRequest.builder();
        if (json.oneIn(2)) {
            request.firstFrame(Image.base64(json.text()));
        }
        if (!json.oneIn(3)) {
            request.prompt(json.text());
        }
        if (json.oneIn(2)) {
            request.multiShot(json.oneIn(2));
        }
        if (json.oneIn(2)) {
            request.shotType(json.oneIn(2) ? ShotType.CUSTOMIZE : ShotType.of(json.text()));
        }
        if (json.oneIn(2)) {
            List<@Nullable Shot> shots = new ArrayList<>();
            for (int i = json.number(4); i > 0; i--) {
                shots.add(json.oneIn(6) ? null : shot(json));
            }
            request.multiPrompt(shots);
        }
        if (json.oneIn(2)) {
            request.mode(Mode.PRO);
        }
        if (json.oneIn(2)) {
            request.duration(json.number(400) - 200);
        }
        return request.build();
    }

    private static Shot shot(RandomJson json) {
        return Shot.builder()
                .prompt(json.oneIn(5) ? null : json.text())
                .duration(json.oneIn(5) ? null : json.number(2_000_000_000))
                .build();
    }

    private static ReflectiveRequest reflective(ImageToVideoRequest request) {
        List<@Nullable Shot> shots = request.multiPrompt();
        List<@Nullable ReflectiveShot> reflective = null;
        if (shots != null) {
            reflective = new ArrayList<>();
            for (Shot shot : shots) {
                reflective.add(shot == null ? null : new ReflectiveShot(shot.prompt(), shot.duration()));
            }
        }
        return new ReflectiveRequest(
                request.firstFrame() == null ? null : request.firstFrame().text(),
                request.prompt(),
                request.multiShot(),
                request.shotType() == null ? null : request.shotType().word(),
                reflective,
                request.mode() == null ? null : request.mode().word(),
                request.duration());
    }
}
