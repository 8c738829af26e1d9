package io.github.kling4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Enumerations have known words and accept others. */
class OpenEnumsTest {

    @Test
    void a_known_word_is_the_constant() throws IOException {
        assertThat(Mode.of("pro")).isSameAs(Mode.PRO);
        assertThat(Json.decode(ImageToVideoRequest.class, "{\"mode\":\"std\"}").mode())
                .isSameAs(Mode.STD);
        assertThat(Mode.PRO.isKnown()).isTrue();
    }

    @Test
    void an_unknown_word_survives_a_round_trip_and_prints_as_itself() throws IOException {
        String json = "{\"id\":\"t\",\"status\":\"hibernating\"}";

        TaskInfo info = Json.decode(TaskInfo.class, json);

        assertThat(info.status()).isEqualTo(TaskStatus.of("hibernating")).hasToString("hibernating");
        assertThat(info.status()).returns(false, TaskStatus::isKnown).returns("hibernating", TaskStatus::word);
        assertThat(Json.encode(TaskInfo.class, info)).isEqualTo(json);
    }

    @Test
    void equality_depends_on_the_word() {
        assertThat(Sound.of("loud")).isEqualTo(Sound.of("loud")).hasSameHashCodeAs(Sound.of("loud"));
        assertThat(Sound.of("loud")).isNotEqualTo(Sound.of("Loud")).isNotEqualTo(Sound.ON);
    }

    @Test
    void the_known_words_are_in_the_order_of_the_description() {
        assertThat(TaskStatus.known())
                .extracting(TaskStatus::word)
                .containsSubsequence(
                        "queued", "pending", "running", "processing", "retrying", "succeeded", "completed", "failed");
        assertThat(ShotType.known()).containsSubsequence(ShotType.CUSTOMIZE, ShotType.INTELLIGENCE);
        assertThat(AspectRatio.known())
                .containsSubsequence(AspectRatio.LANDSCAPE_16_9, AspectRatio.PORTRAIT_9_16, AspectRatio.SQUARE_1_1);
        assertThat(ElementType.known()).containsSubsequence(ElementType.IMAGE, ElementType.VIDEO);
    }

    @Test
    void a_word_must_be_a_string() {
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> Json.decode(ImageToVideoRequest.class, "{\"sound\":true}"))
                .withMessage("Expected a string but was BOOLEAN at path $.sound");
    }
}
