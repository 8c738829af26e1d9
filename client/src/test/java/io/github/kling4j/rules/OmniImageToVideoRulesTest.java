package io.github.kling4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kling4j.model.OmniImageToVideoRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Image to video with Kling V3 Omni: a first frame and an optional last frame. */
class OmniImageToVideoRulesTest {

    private static final JudgedText<OmniImageToVideoRequest> JUDGED = new JudgedText<>(OmniImageToVideoRequest.class);

    static Stream<String> kept() {
        return Stream.of(
                "{'mode': 'std', 'first_frame': 'https://example.com/a.png'}",
                "{'mode': 'std', 'first_frame': 'https://example.com/a.png', 'last_frame': "
                        + "'https://example.com/a.png'}",
                "{'mode': 'std', 'first_frame': 'https://example.com/a.png', 'multi_shot': true, "
                        + "'shot_type': 'customize', 'multi_prompt': [{'prompt': 'Waves', 'duration': 2}, "
                        + "{'prompt': 'Waves', 'duration': 3}]}",
                "{'mode': 'std', 'first_frame': 'https://example.com/a.png', 'prompt': "
                        + "'<<<element_1>>> waves', 'images': ['https://example.com/a.png'], 'elements': "
                        + "[{'type': 'video', 'reference_videos': ['https://example.com/dog.mp4']}]}",
                "{'mode': 'std', 'first_frame': 'https://example.com/a.png', 'prompt': 'Waves', "
                        + "'multi_shot': true, 'shot_type': 'intelligence'}");
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_valid_request_has_neither_violations_nor_advice(String request) {
        assertThat(JUDGED.violations(request)).isEmpty();
        assertThat(JUDGED.advice(request)).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("{'prompt': 'Waves'}", List.of("first_frame: must be given [frame-required]")),
                arguments(
                        "{'prompt': 'Waves', 'first_frame': ''}",
                        List.of("first_frame: must be given [frame-required]")),
                arguments(
                        "{'prompt': 'Waves', 'images': ['https://example.com/a.png']}",
                        List.of("first_frame: must be given; images and elements without a frame are for "
                                + "reference-image-to-video/generation: "
                                + "client.omni().referenceImageToVideo() [frame-required]")),
                arguments(
                        "{'prompt': '<<<element_1>>> waves', 'elements': [{'type': 'video', "
                                + "'reference_videos': ['https://example.com/dog.mp4']}]}",
                        List.of("first_frame: must be given; images and elements without a frame are for "
                                + "reference-image-to-video/generation: "
                                + "client.omni().referenceImageToVideo() [frame-required]")),
                arguments(
                        "{'first_frame': 'https://example.com/a.png', 'images': ['']}",
                        List.of("images[0]: is an empty string, which counts as not given; remove it "
                                + "[images-given]")),
                arguments(
                        "{'prompt': 'Waves', 'last_frame': 'https://example.com/a.png'}",
                        List.of("last_frame: requires first_frame; Kling V3 accepts last_frame alone: "
                                + "client.imageToVideo() [last-frame-needs-first]")),
                arguments(
                        "{'first_frame': 'https://example.com/a.png', 'video': " + "'https://example.com/a.mp4'}",
                        List.of("video is not accepted by this endpoint; to make a new video from it, use "
                                + "client.omni().referenceVideoToVideo() (reference-video-to-video/generation); to"
                                + " edit "
                                + "it, use client.omni().videoEdit() (video-to-video/edit) "
                                + "[input-video-not-taken]")),
                arguments(
                        "{'first_frame': 'https://example.com/a.png', 'multi_shot': true, "
                                + "'shot_type': 'customize'}",
                        List.of("multi_prompt: is required when multi_shot is true and shot_type is "
                                + "customize [multi-prompt-required]")),
                arguments(
                        "{'first_frame': 'https://example.com/a.png', 'multi_shot': true, "
                                + "'multi_prompt': [{'prompt': 'Waves', 'duration': 5}]}",
                        List.of("shot_type: is required when multi_shot is true: customize or intelligence "
                                + "[shot-type-required]")),
                arguments(
                        "{'first_frame': 'https://example.com/a.png', 'multi_shot': true, "
                                + "'shot_type': 'customize', 'multi_prompt': [{'prompt': 'Waves', "
                                + "'duration': 2}, {'prompt': 'Waves', 'duration': 4}]}",
                        List.of("multi_prompt: the shots last 6 s in total, but the video lasts 5 s; both must be "
                                + "equal [shot-durations-sum]")),
                arguments(
                        "{'first_frame': 'https://example.com/a.png', 'multi_shot': true, "
                                + "'shot_type': 'customize', 'multi_prompt': [{'prompt': 'Waves', "
                                + "'duration': 4}], 'duration': 3}",
                        List.of(
                                "multi_prompt[0].duration: is 4 s, longer than the whole video, which "
                                        + "lasts 3 s [shot-duration-within-total]",
                                "multi_prompt: the shots last 4 s in total, but the video lasts 3 s; both must be "
                                        + "equal [shot-durations-sum]")),
                arguments(
                        "{'first_frame': 'https://example.com/a.png', 'prompt': 'Waves', "
                                + "'multi_shot': true, 'shot_type': 'customize', 'multi_prompt': "
                                + "[{'prompt': 'Waves', 'duration': 5}]}",
                        List.of("prompt: must not be combined with multi_prompt: write either one prompt or shots "
                                + "[prompt-shots-exclusive]")),
                arguments(
                        "{'first_frame': 'https://example.com/a.png', 'prompt': '<<<element_9>>> " + "waves'}",
                        List.of("prompt: refers to <<<element_9>>>, but 0 elements are given "
                                + "[element-reference-exists]")),
                arguments(
                        "{'first_frame': 'https://example.com/a.png', 'multi_shot': true, "
                                + "'shot_type': 'customize', 'multi_prompt': [{'prompt': '<<<element_1>>> "
                                + "waves', 'duration': 5}]}",
                        List.of("multi_prompt[0].prompt: refers to <<<element_1>>>, but 0 elements are given "
                                + "[element-reference-exists]")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_violation_has_its_path_and_message(String request, List<String> violations) {
        assertThat(JUDGED.violations(request)).containsExactlyInAnyOrderElementsOf(violations);
    }

    static Stream<Arguments> advised() {
        return Stream.of(
                arguments(
                        "{'first_frame': 'https://example.com/a.png'}",
                        List.of("mode: is absent and defaults to pro (1080p), which costs more than std (720p); set "
                                + "it explicitly [mode-costs-more]")),
                arguments(
                        "{'mode': 'std', 'first_frame': 'https://example.com/a.png', 'elements': "
                                + "[{'type': 'video', 'reference_videos': "
                                + "['https://example.com/dog.mp4']}]}",
                        List.of("elements: no prompt refers to <<<element_1>>> [element-unused]")),
                arguments(
                        "{'first_frame': 'https://example.com/a.png', 'mode': 'std', " + "'keep_audio': true}",
                        List.of("keep_audio is for an input video, which this endpoint does not accept; use sound "
                                + "instead [keep-audio-unused]")),
                arguments(
                        "{'first_frame': 'https://example.com/a.png', 'mode': 'std', 'prompt': " + "'as in @Video1'}",
                        List.of("prompt: refers to an input video, but this endpoint accepts none "
                                + "[video-reference-unused]")),
                arguments(
                        "{'first_frame': 'https://example.com/a.png', 'mode': 'std', "
                                + "'multi_prompt': [{'prompt': 'Waves', 'duration': 5}], 'shot_type': "
                                + "'customize'}",
                        List.of(
                                "multi_prompt: applies only if multi_shot is true, but multi_shot is false "
                                        + "[shots-unused]",
                                "shot_type: applies only if multi_shot is true, but multi_shot is false "
                                        + "[shot-type-unused]")));
    }

    @ParameterizedTest
    @MethodSource("advised")
    void advice_does_not_make_a_request_invalid(String request, List<String> advice) {
        assertThat(JUDGED.violations(request)).isEmpty();
        assertThat(JUDGED.advice(request)).containsExactlyElementsOf(advice);
    }
}
