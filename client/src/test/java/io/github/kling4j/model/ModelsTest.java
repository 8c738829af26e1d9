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
    void aCopyHasEveryPropertyAndLeavesTheOriginalAlone() {
        assertThat(REQUEST.toBuilder().build()).isEqualTo(REQUEST).hasSameHashCodeAs(REQUEST);

        ImageToVideoRequest longer =
                REQUEST.toBuilder().duration(5).putExtra("seed", 8).build();

        assertThat(longer).isNotEqualTo(REQUEST);
        assertThat(REQUEST.duration()).isEqualTo(4);
        assertThat(REQUEST.extras()).hasToString("{seed=7}");
    }

    @Test
    void valuesDifferInAnyProperty() {
        assertThat(FOG)
                .isNotEqualTo(FOG.toBuilder().prompt("mist").build())
                .isNotEqualTo(FOG.toBuilder().duration(3).build())
                .isNotEqualTo(FOG.toBuilder().putExtra("x", null).build())
                .isNotEqualTo("fog");
    }

    @Test
    void nullTakesAPropertyAway() {
        assertThat(FOG.toBuilder().duration(null).build())
                .isEqualTo(Shot.builder().prompt("fog").build());
    }

    @Test
    void listsAreCopiesThatCannotBeModified() {
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
    void nullsInListsAreKept() throws IOException {
        ImageToVideoRequest request = ImageToVideoRequest.builder()
                .multiPrompt(Arrays.asList(FOG, null))
                .build();

        String json = Json.encode(ImageToVideoRequest.class, request);

        assertThat(json).isEqualTo("{\"multi_prompt\":[{\"prompt\":\"fog\",\"duration\":2},null]}");
        assertThat(Json.decode(ImageToVideoRequest.class, json)).isEqualTo(request);
    }

    @Test
    void whatIsAbsentIsNotSentEvenByAnAdapterThatWritesNulls() {
        assertThat(Json.MOSHI
                        .adapter(ImageToVideoRequest.class)
                        .serializeNulls()
                        .toJson(ImageToVideoRequest.builder().prompt("").build()))
                .isEqualTo("{\"prompt\":\"\"}");
    }

    @Test
    void nullInJsonIsAbsent() throws IOException {
        ImageToVideoRequest request = Json.decode(ImageToVideoRequest.class, """
                {"first_frame":null,"prompt":null,"multi_shot":null,"shot_type":null,"elements":null,\
                "duration":null}""");

        assertThat(request).isEqualTo(ImageToVideoRequest.builder().build());
    }

    @Test
    void nothingIsRequiredToBuildOrDecode() throws IOException {
        assertThat(Json.decode(Task.class, "{}")).isEqualTo(Task.builder().build());
    }

    @Test
    void anAbsentPropertyHasTheDefaultOfTheDescription() {
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
    void printsWhatIsGiven() {
        assertThat(REQUEST.toBuilder().firstFrame(null).build())
                .hasToString("ImageToVideoRequest[multi_shot=true, "
                        + "shot_type=customize, multi_prompt=[Shot[prompt=fog, duration=2], Shot[prompt=fog, duration=2]], "
                        + "duration=4, extras=[seed]]");
    }

    @Test
    void neverPrintsAnImage() {
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
