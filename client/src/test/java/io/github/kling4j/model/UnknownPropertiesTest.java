package io.github.kling4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that are not in the description are kept. */
class UnknownPropertiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.0",
                "-1.50",
                "12345678901234567890",
                "0.1000000000000000055511151231257827",
                "true",
                "null",
                "\"\"",
                "\"tëxt \\\"quoted\\\"\"",
                "[]",
                "{}",
                "[1,[null,{\"a\":null}],\"b\"]",
                "{\"a\":{\"b\":[1.0,1]},\"c\":null}"
            })
    void comeBackAsTheyWent(String value) throws IOException {
        String json = "{\"prompt\":\"fog\",\"duration\":5,\"camera\":" + value + "}";

        assertThat(Json.encode(Shot.class, Json.decode(Shot.class, json))).isEqualTo(json);
    }

    @Test
    void unknown_numbers_keep_their_precision() throws IOException {
        Shot shot = Json.decode(Shot.class, "{\"huge\":1e400}");

        assertThat(shot.extras()).containsExactly(Map.entry("huge", new BigDecimal("1e400")));
        assertThat(Json.encode(Shot.class, shot)).isEqualTo("{\"huge\":1E+400}");
    }

    @Test
    void unknown_properties_are_kept_in_every_model_in_their_order() throws IOException {
        String json = """
                {"task_info":{"id":"t","status":"queued","error":{"code":1,"hint":"x"},"place":2},"b":1,"a":2}""";

        Task task = Json.decode(Task.class, json);

        assertThat(task.extras().keySet()).containsExactly("b", "a");
        assertThat(Json.encode(Task.class, task)).isEqualTo(json);
    }

    @Test
    void the_last_of_two_equal_unknown_names_is_used() throws IOException {
        assertThat(Json.decode(Shot.class, "{\"x\":1,\"x\":2}").extras())
                .containsExactly(Map.entry("x", new BigDecimal(2)));
    }

    @Test
    void unknown_properties_with_escaped_names_are_found() throws IOException {
        Shot shot = Json.decode(Shot.class, "{\"\\u0070rompt\":\"fog\",\"caf\\u00e9\":1}");

        assertThat(shot.prompt()).isEqualTo("fog");
        assertThat(shot.extras()).containsOnlyKeys("café");
    }

    @Test
    void unknown_properties_can_be_added_as_java_values() {
        Shot shot = Shot.builder()
                .putExtra("camera", Map.of("zoom", 2))
                .putExtra("seed", 7L)
                .putExtra("weights", Arrays.asList(0.5, 1.0f, null))
                .putExtra("mask", null)
                .build();

        assertThat(Json.encode(Shot.class, shot))
                .isEqualTo("{\"camera\":{\"zoom\":2},\"seed\":7,\"weights\":[0.5,1.0,null],\"mask\":null}");
    }

    @Test
    void parsed_and_added_unknown_properties_are_equal() throws IOException {
        assertThat(Shot.builder().putExtra("seed", 7).build()).isEqualTo(Json.decode(Shot.class, "{\"seed\":7}"));
    }

    @Test
    void added_unknown_properties_are_copied() {
        List<Object> weights = new ArrayList<>(List.of(1));
        Shot shot = Shot.builder().putExtra("weights", weights).build();

        weights.add(2);

        assertThat(shot.extras()).containsEntry("weights", List.of(BigDecimal.ONE));
    }

    @Test
    void unknown_properties_do_not_change_the_null_handling_of_the_writer() throws IOException {
        Buffer json = new Buffer();
        JsonWriter writer = JsonWriter.of(json);
        writer.beginObject().name("shot");
        Json.MOSHI
                .adapter(Shot.class)
                .toJson(writer, Shot.builder().putExtra("mask", null).build());
        writer.name("after").nullValue().endObject();

        assertThat(json.readUtf8()).isEqualTo("{\"shot\":{\"mask\":null}}");
    }

    @Test
    void an_unknown_property_must_not_have_the_name_of_a_known_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageToVideoRequest.builder().putExtra("first_frame", "https://example.com/a.png"))
                .withMessage("\"first_frame\" is a property of ImageToVideoRequest: set it with its builder method");
    }

    @Test
    void an_unknown_property_must_be_a_json_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shot.builder().putExtra("at", List.of(Instant.EPOCH)))
                .withMessage(
                        "a java.time.Instant is not a JSON value: use a String, Boolean, Number, List, Map or null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shot.builder().putExtra("at", Double.NaN))
                .withMessage("NaN is not a JSON number: use a finite number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shot.builder().putExtra("at", Map.of(1, 2)))
                .withMessage("a name in a JSON object must be a String, not a java.lang.Integer");
    }
}
