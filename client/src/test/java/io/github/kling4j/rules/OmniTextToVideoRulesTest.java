package io.github.kling4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kling4j.model.OmniTextToVideoRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text to video with Kling V3 Omni: one prompt, or shots. */
class OmniTextToVideoRulesTest {

    private static final JudgedText<OmniTextToVideoRequest> JUDGED = new JudgedText<>(OmniTextToVideoRequest.class);

    static Stream<String> kept() {
        return Stream.of(
                "{'mode': 'std', 'prompt': 'Waves'}",
                "{'mode': 'std', 'multi_shot': true, 'shot_type': 'customize', 'multi_prompt': "
                        + "[{'prompt': 'Waves', 'duration': 2}, {'prompt': 'Waves', 'duration': 3}]}",
                "{'mode': 'std', 'multi_shot': true, 'shot_type': 'customize', 'multi_prompt': "
                        + "[{'prompt': 'Waves', 'duration': 7}, {'prompt': 'Waves', 'duration': 8}], "
                        + "'duration': 15}",
                "{'mode': 'std', 'prompt': 'Waves', 'multi_shot': true, 'shot_type': " + "'intelligence'}",
                "{'mode': 'std', 'prompt': 'Waves', 'first_frame': null, 'images': '', 'video': " + "null, 'seed': 7}");
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_valid_request_has_neither_violations_nor_advice(String request) {
        assertThat(JUDGED.violations(request)).isEmpty();
        assertThat(JUDGED.advice(request)).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        "{'aspect_ratio': '9:16'}",
                        List.of("prompt: prompt or multi_prompt must be given [prompt-or-shots-required]")),
                arguments(
                        "{'prompt': ''}",
                        List.of("prompt: prompt or multi_prompt must be given [prompt-or-shots-required]")),
                arguments(
                        "{'prompt': 'Waves', 'first_frame': 'https://example.com/a.png'}",
                        List.of("first_frame is not accepted by this endpoint; image-to-video/generation accepts "
                                + "it: client.omni().imageToVideo() [frames-not-taken]")),
                arguments(
                        "{'prompt': 'Waves', 'last_frame': 'https://example.com/a.png'}",
                        List.of("last_frame is not accepted by this endpoint; image-to-video/generation accepts it: "
                                + "client.omni().imageToVideo() [frames-not-taken]")),
                arguments(
                        "{'prompt': 'Waves', 'images': ['https://example.com/a.png']}",
                        List.of("images is not accepted by this endpoint; reference-image-to-video/generation "
                                + "accepts it: client.omni().referenceImageToVideo() [references-not-taken]")),
                arguments(
                        "{'prompt': 'Waves', 'elements': []}",
                        List.of("elements is not accepted by this endpoint; "
                                + "reference-image-to-video/generation accepts it: "
                                + "client.omni().referenceImageToVideo() [references-not-taken]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4'}",
                        List.of("video is not accepted by this endpoint; to make a new video from it, use "
                                + "client.omni().referenceVideoToVideo() (reference-video-to-video/generation); to"
                                + " edit "
                                + "it, use client.omni().videoEdit() (video-to-video/edit) "
                                + "[input-video-not-taken]")),
                arguments(
                        "{'multi_shot': true, 'multi_prompt': [{'prompt': 'Waves', 'duration': " + "5}]}",
                        List.of("shot_type: is required when multi_shot is true: customize or intelligence "
                                + "[shot-type-required]")),
                arguments(
                        "{'multi_shot': true, 'shot_type': 'customize', 'multi_prompt': "
                                + "[{'prompt': 'Waves', 'duration': 2}, {'prompt': 'Waves', 'duration': "
                                + "4}]}",
                        List.of("multi_prompt: the shots last 6 s in total, but the video lasts 5 s; both must be "
                                + "equal [shot-durations-sum]")),
                arguments(
                        "{'multi_shot': true, 'shot_type': 'customize', 'multi_prompt': "
                                + "[{'prompt': 'Waves', 'duration': 4}], 'duration': 3}",
                        List.of(
                                "multi_prompt[0].duration: is 4 s, longer than the whole video, which "
                                        + "lasts 3 s [shot-duration-within-total]",
                                "multi_prompt: the shots last 4 s in total, but the video lasts 3 s; both must be "
                                        + "equal [shot-durations-sum]")),
                arguments(
                        "{'prompt': 'Waves', 'multi_shot': true, 'shot_type': 'customize', "
                                + "'multi_prompt': [{'prompt': 'Waves', 'duration': 5}]}",
                        List.of("prompt: must not be combined with multi_prompt: write either one prompt or shots "
                                + "[prompt-shots-exclusive]")),
                arguments(
                        "{'multi_shot': true, 'shot_type': 'customize'}",
                        List.of(
                                "multi_prompt: is required when multi_shot is true and shot_type is "
                                        + "customize [multi-prompt-required]",
                                "prompt: prompt or multi_prompt must be given [prompt-or-shots-required]")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_violation_has_its_path_and_message(String request, List<String> violations) {
        assertThat(JUDGED.violations(request)).containsExactlyInAnyOrderElementsOf(violations);
    }

    static Stream<Arguments> advised() {
        return Stream.of(
                arguments(
                        "{'prompt': 'Waves'}",
                        List.of("mode: is absent and defaults to pro (1080p), which costs more than std (720p); set "
                                + "it explicitly [mode-costs-more]")),
                arguments(
                        "{'mode': 'std', 'prompt': '<<<element_1>>> waves'}",
                        List.of("prompt: refers to an element, but a text-to-video request has none "
                                + "[element-reference-unused]")),
                arguments(
                        "{'mode': 'std', 'prompt': 'Waves', 'keep_audio': true}",
                        List.of("keep_audio is for an input video, which this endpoint does not accept; use sound "
                                + "instead [keep-audio-unused]")),
                arguments(
                        "{'mode': 'std', 'prompt': 'as in @Video1'}",
                        List.of("prompt: refers to an input video, but this endpoint accepts none "
                                + "[video-reference-unused]")),
                arguments(
                        "{'mode': 'std', 'multi_prompt': [{'prompt': 'Waves', 'duration': 5}], "
                                + "'shot_type': 'customize'}",
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
