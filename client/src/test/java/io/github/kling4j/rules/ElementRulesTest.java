package io.github.kling4j.rules;

import static io.github.kling4j.rules.Requests.imageElement;
import static io.github.kling4j.rules.Requests.videoElement;
import static io.github.kling4j.rules.Requests.violations;
import static io.github.kling4j.rules.Requests.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.Element;
import io.github.kling4j.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementRulesTest {

    @Test
    void an_element_with_the_properties_for_its_type_is_accepted() {
        assertThat(violations(with(imageElement()))).isEmpty();
        assertThat(violations(with(videoElement()))).isEmpty();
    }

    @Test
    void an_image_element_needs_a_frontal_image() {
        Violation missing =
                new Violation("frontal-image-required", "elements[0].frontal_image", "is required when type is image");

        assertThat(violations(with(imageElement().frontalImage(null)))).containsExactly(missing);
        assertThat(violations(with(imageElement().frontalImage(Image.url(""))))).containsExactly(missing);
    }

    @Test
    void an_image_element_needs_reference_images() {
        assertThat(violations(with(imageElement().referenceImages(null))))
                .containsExactly(new Violation(
                        "reference-images-required", "elements[0].reference_images", "is required when type is image"));
    }

    @Test
    void a_reference_image_that_is_the_empty_text_is_not_given() {
        assertThat(violations(with(imageElement().referenceImages(List.of(Requests.FRAME, Image.url(""))))))
                .containsExactly(new Violation(
                        "reference-images-required",
                        "elements[0].reference_images",
                        "contains an empty string, which counts as not given"));
    }

    @Test
    void an_empty_reference_is_rejected_for_every_type() {
        assertThat(violations(with(videoElement().referenceImages(List.of(Image.url(""))))))
                .extracting(Violation::rule)
                .containsExactly("reference-images-required");
        assertThat(violations(with(imageElement().referenceVideos(List.of("")))))
                .extracting(Violation::rule)
                .containsExactly("reference-videos-required");
    }

    @Test
    void a_video_element_needs_reference_videos() {
        assertThat(violations(with(videoElement().referenceVideos(null))))
                .containsExactly(new Violation(
                        "reference-videos-required", "elements[0].reference_videos", "is required when type is video"));
        assertThat(violations(with(videoElement().referenceVideos(List.of("https://example.com/a.mp4", "")))))
                .containsExactly(new Violation(
                        "reference-videos-required",
                        "elements[0].reference_videos",
                        "contains an empty string, which counts as not given"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat.mp4", "/tmp/cat.mp4", "ftp://example.com/cat.mp4", "https://", "AAAA"})
    void a_reference_video_must_be_a_url_for_every_type(String video) {
        Violation noUrl = new Violation(
                "reference-videos-url",
                "elements[0].reference_videos[1]",
                "must be an http or https URL, such as https://example.com/a.mp4");

        List<String> videos = List.of("HTTP://example.com/cat.mp4", video);
        assertThat(violations(with(videoElement().referenceVideos(videos)))).containsExactly(noUrl);
        assertThat(violations(with(imageElement().referenceVideos(videos)))).containsExactly(noUrl);
    }

    @Test
    void without_a_type_the_other_rules_do_not_apply() {
        assertThat(violations(with(Element.builder())))
                .extracting(Violation::rule)
                .containsExactly("required");
    }
}
