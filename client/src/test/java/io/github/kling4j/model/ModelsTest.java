package io.github.kling4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kling4j.image.Image;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Models are immutable values without validation. */
class ModelsTest {

    private static final Shot FOG = Shot.builder().prompt("fog").duration(2).build();

    private static final ImageToVideoRequest REQUEST = ImageToVideoRequest.builder()
            .firstFrame(Image.url("https://example.com/lighthouse.png"))
            .multiShot(true)
            .shotType(ShotType.CUSTOMIZE)
            .multiPrompt(List.of(FOG, FOG))
            .duration(4)
            .putExtra("seed", 7)
            .build();

    @Test
    void a_copy_has_every_property_and_does_not_change_the_original() {
        assertThat(REQUEST.toBuilder().build()).isEqualTo(REQUEST).hasSameHashCodeAs(REQUEST);

        ImageToVideoRequest longer =
                REQUEST.toBuilder().duration(5).putExtra("seed", 8).build();

        assertThat(longer).isNotEqualTo(REQUEST);
        assertThat(REQUEST.duration()).isEqualTo(4);
        assertThat(REQUEST.extras()).hasToString("{seed=7}");
    }

    @Test
    void values_differ_in_every_property() {
        assertThat(FOG)
                .isNotEqualTo(FOG.toBuilder().prompt("mist").build())
                .isNotEqualTo(FOG.toBuilder().duration(3).build())
                .isNotEqualTo(FOG.toBuilder().putExtra("x", null).build())
                .isNotEqualTo("fog");
    }

    @Test
    void null_removes_a_property() {
        assertThat(FOG.toBuilder().duration(null).build())
                .isEqualTo(Shot.builder().prompt("fog").build());
    }

    @Test
    void lists_are_unmodifiable_copies() {
        List<Shot> shots = new ArrayList<>(List.of(FOG));
        ImageToVideoRequest request =
                ImageToVideoRequest.builder().multiPrompt(shots).build();

        shots.clear();

        assertThat(request.multiPrompt()).containsExactly(FOG);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> request.multiPrompt().add(FOG));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> request.extras().put("seed", 1));
    }

    @Test
    void nulls_in_lists_are_kept() throws IOException {
        ImageToVideoRequest request = ImageToVideoRequest.builder()
                .multiPrompt(Arrays.asList(FOG, null))
                .build();

        String json = Json.encode(ImageToVideoRequest.class, request);

        assertThat(json).isEqualTo("{\"multi_prompt\":[{\"prompt\":\"fog\",\"duration\":2},null]}");
        assertThat(Json.decode(ImageToVideoRequest.class, json)).isEqualTo(request);
    }

    @Test
    void absent_properties_are_not_sent_even_by_an_adapter_that_writes_nulls() {
        assertThat(Json.MOSHI
                        .adapter(ImageToVideoRequest.class)
                        .serializeNulls()
                        .toJson(ImageToVideoRequest.builder().prompt("").build()))
                .isEqualTo("{\"prompt\":\"\"}");
    }

    @Test
    void null_in_json_is_absent() throws IOException {
        ImageToVideoRequest request = Json.decode(ImageToVideoRequest.class, """
                {"first_frame":null,"prompt":null,"multi_shot":null,"shot_type":null,"elements":null,\
                "duration":null}""");

        assertThat(request).isEqualTo(ImageToVideoRequest.builder().build());
    }

    @Test
    void building_and_decoding_require_no_property() throws IOException {
        assertThat(Json.decode(Task.class, "{}")).isEqualTo(Task.builder().build());
    }

    @Test
    void an_absent_property_has_the_default_of_the_description() {
        ImageToVideoRequest empty = ImageToVideoRequest.builder().build();

        assertThat(empty.duration()).isNull();
        assertThat(empty.durationOrDefault()).isEqualTo(5);
        assertThat(empty.multiShotOrDefault()).isFalse();
        assertThat(empty.soundOrDefault()).isSameAs(Sound.OFF);
        assertThat(empty.modeOrDefault()).isSameAs(Mode.STD);
        assertThat(REQUEST.durationOrDefault()).isEqualTo(4);
        assertThat(REQUEST.multiShotOrDefault()).isTrue();
    }

    @Test
    void to_string_shows_present_properties() {
        assertThat(REQUEST.toBuilder().firstFrame(null).build())
                .hasToString("ImageToVideoRequest[multi_shot=true, "
                        + "shot_type=customize, multi_prompt=[Shot[prompt=fog, duration=2], Shot[prompt=fog, duration=2]], "
                        + "duration=4, extras=[seed]]");
    }

    @Test
    void to_string_never_shows_an_image() {
        String content = "iVBORw0KGgoAAAANSUhEUgAA";
        Image image = Image.base64(content);
        ImageToVideoRequest request = ImageToVideoRequest.builder()
                .firstFrame(image)
                .lastFrame(image)
                .elements(List.of(Element.builder()
                        .frontalImage(image)
                        .referenceImages(List.of(image))
                        .build()))
                .putExtra("static_mask", content)
                .build();

        assertThat(request.toString())
                .contains("first_frame=" + image, "extras=[static_mask]")
                .doesNotContain(content);
    }
}
