package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kling4j.error.NotFoundException;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.AspectRatio;
import io.github.kling4j.model.OmniImageToVideoRequest;
import io.github.kling4j.model.OmniReferenceImageToVideoRequest;
import io.github.kling4j.model.OmniReferenceVideoToVideoRequest;
import io.github.kling4j.model.OmniTextToVideoRequest;
import io.github.kling4j.model.OmniVideoEditRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.VideoRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The group of endpoints that is generated from the OpenAPI description. */
class OmniTest extends WithSimulator {

    private static final Image IMAGE = Image.url("https://example.com/a.png");
    private static final String VIDEO = "https://example.com/a.mp4";

    @Test
    void text_to_video_generates_a_video() {
        submitsLooksUpAndGenerates(
                client.omni().textToVideo(),
                OmniTextToVideoRequest.builder().prompt("A sea").build(),
                "text-to-video/generation");
    }

    @Test
    void image_to_video_generates_a_video() {
        submitsLooksUpAndGenerates(
                client.omni().imageToVideo(),
                OmniImageToVideoRequest.builder().firstFrame(IMAGE).build(),
                "image-to-video/generation");
    }

    @Test
    void reference_image_to_video_generates_a_video() {
        submitsLooksUpAndGenerates(
                client.omni().referenceImageToVideo(),
                OmniReferenceImageToVideoRequest.builder()
                        .images(List.of(IMAGE))
                        .build(),
                "reference-image-to-video/generation");
    }

    @Test
    void reference_video_to_video_generates_a_video() {
        submitsLooksUpAndGenerates(
                client.omni().referenceVideoToVideo(),
                OmniReferenceVideoToVideoRequest.builder()
                        .prompt("@Video1 at night")
                        .video(VIDEO)
                        .aspectRatio(AspectRatio.SQUARE_1_1)
                        .build(),
                "reference-video-to-video/generation");
    }

    @Test
    void video_edit_generates_a_video() {
        submitsLooksUpAndGenerates(
                client.omni().videoEdit(),
                OmniVideoEditRequest.builder()
                        .prompt("@Video1 at night")
                        .video(VIDEO)
                        .build(),
                "video-to-video/edit");
    }

    private <R extends VideoRequest> void submitsLooksUpAndGenerates(
            VideoGeneration<R> endpoint, R request, String path) {
        String id = endpoint.submit(request).id();

        assertThat(endpoint.get(id).status()).hasToString("pending");
        assertThat(endpoint.with(RequestOptions.builder().retries(0).build())
                        .generate(request)
                        .videos())
                .hasSize(1);
        assertThat(simulator.received())
                .extracting(received -> received.path())
                .containsExactly(
                        "/vendors/klingai/v1/kling-v3-omni/" + path, "/vendors/klingai/v1/kling-v3-omni/" + path);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client.textToVideo().get(id));
    }

    @Test
    void the_retrofit_interface_is_available() throws Exception {
        Task task = client.omni()
                .videoEdit()
                .api()
                .submit(OmniVideoEditRequest.builder()
                        .prompt("@Video1 at night")
                        .video(VIDEO)
                        .build())
                .execute()
                .body();

        assertThat(task.id()).isNotBlank();
    }
}
