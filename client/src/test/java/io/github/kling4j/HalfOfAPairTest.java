package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kling4j.error.DownloadException;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.ElementType;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Mode;
import io.github.kling4j.model.OmniVideoEditRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.validation.Violation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * UTF-8 cannot encode an unpaired surrogate. It is written as a JSON escape, or rejected where escapes are not
 * possible; a question mark instead of it would be another text.
 */
class HalfOfAPairTest extends WithSimulator {

    private static final String HALF = "a\ud83d";

    @Test
    void every_text_of_a_request_is_sent_unchanged() {
        client.imageToVideo()
                .submit(ImageToVideoRequest.builder()
                        .firstFrame(Image.url("https://example.com/first" + HALF))
                        .lastFrame(Image.url("https://example.com/last" + HALF))
                        .prompt("prompt" + HALF)
                        .negativePrompt("negative" + HALF)
                        .multiPrompt(List.of(
                                Shot.builder().prompt("shot" + HALF).duration(5).build()))
                        .elements(List.of(Element.builder()
                                .type(ElementType.VIDEO)
                                .referenceVideos(List.of("https://example.com/element" + HALF))
                                .build()))
                        .putExtra("extra", Map.of("nested", List.of("extra" + HALF)))
                        .build());
        client.omni()
                .videoEdit()
                .submit(OmniVideoEditRequest.builder()
                        .prompt("edit" + HALF)
                        .video("https://example.com/video" + HALF)
                        .build());

        assertThat(simulator.received().get(0).bodyText())
                .doesNotContain("?")
                .contains(
                        "firsta\\ud83d\"",
                        "lasta\\ud83d\"",
                        "prompta\\ud83d\"",
                        "negativea\\ud83d\"",
                        "shota\\ud83d\"",
                        "elementa\\ud83d\"",
                        "extraa\\ud83d\"");
        assertThat(simulator.received().get(1).bodyText())
                .doesNotContain("?")
                .contains("edita\\ud83d\"", "videoa\\ud83d\"");
    }

    @Test
    void an_enumeration_word_and_a_property_name_are_rejected() {
        assertRefused(REQUEST.toBuilder().mode(Mode.of(HALF)).build(), "enum");
        assertRefused(REQUEST.toBuilder().putExtra(HALF, 1).build(), "json");
        assertRefused(REQUEST.toBuilder().putExtra("extra", Map.of(HALF, 1)).build(), "json");
    }

    private void assertRefused(ImageToVideoRequest request, String rule) {
        assertThatThrownBy(() -> client.imageToVideo().submit(request))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::rule)
                                .containsExactly(rule));
        assertThat(simulator.submissions()).isZero();
    }

    @Test
    void a_url_and_a_header_are_rejected_before_anything_is_sent(@TempDir Path directory) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.imageToVideo().get(HALF))
                .withMessage("a task id must not contain an unpaired surrogate, but has one at index 1: write the "
                        + "id returned by submit, such as 0ddf30ca-2b4a-4d2b-9c5d-5a4f6c7be3a1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.imageToVideo().await(HALF));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KlingClient.builder().baseUrl("https://e.com/" + HALF))
                .withMessageStartingWith("a base URL must not contain an unpaired surrogate, but has one at index 15:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KlingClient.builder().downloadHosts(HALF + ".com"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KlingClient.builder().apiKey(HALF));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().header("X-Team", HALF));
        assertThatThrownBy(() -> client.download("https://example.com/" + HALF, directory.resolve("a.mp4")))
                .isExactlyInstanceOf(DownloadException.class)
                .hasMessage("the video's URL has an unpaired surrogate at index 21, which is invalid");
        assertThat(simulator.lookups()).isZero();
    }
}
