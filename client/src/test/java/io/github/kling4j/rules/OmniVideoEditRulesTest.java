package io.github.kling4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kling4j.model.OmniVideoEditRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Video edit with Kling V3 Omni. */
class OmniVideoEditRulesTest {

    private static final JudgedText<OmniVideoEditRequest> JUDGED = new JudgedText<>(OmniVideoEditRequest.class);

    static Stream<String> kept() {
        return Stream.of(
                "{'mode': 'std', 'prompt': 'Waves', 'video': 'https://example.com/a.mp4'}",
                "{'mode': 'std', 'prompt': 'Make it night in @Video1', 'video': "
                        + "'https://example.com/a.mp4', 'keep_audio': true}",
                "{'mode': 'std', 'prompt': 'Waves', 'video': 'https://example.com/a.mp4', "
                        + "'images': ['https://example.com/a.png', 'https://example.com/a.png', "
                        + "'https://example.com/a.png', 'https://example.com/a.png']}",
                "{'mode': 'std', 'prompt': '<<<element_1>>> <<<element_2>>>', 'video': "
                        + "'https://example.com/a.mp4', 'images': ['https://example.com/a.png', "
                        + "'https://example.com/a.png'], 'elements': [{'type': 'video', 'reference_videos': "
                        + "['https://example.com/dog.mp4']}, {'type': 'video', 'reference_videos': "
                        + "['https://example.com/dog.mp4']}]}",
                "{'mode': 'std', 'prompt': 'Waves', 'video': 'https://example.com/a.mp4', "
                        + "'negative_prompt': null, 'aspect_ratio': null}");
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
                        "{'prompt': 'Waves', 'video': 'ftp://example.com/a.mp4'}",
                        List.of("video: must be an http or https URL, such as https://example.com/a.mp4 [video-url]")),
                arguments(
                        "{'prompt': 'Waves', 'video': ''}",
                        List.of("video: must be an http or https URL, such as https://example.com/a.mp4 [video-url]")),
                arguments("{'prompt': 'Waves'}", List.of("video: is required [required]")),
                arguments("{'video': 'https://example.com/a.mp4'}", List.of("prompt: is required [required]")),
                arguments(
                        "{'prompt': '', 'video': 'https://example.com/a.mp4'}",
                        List.of("prompt: length is 0; must be at least 1 [minLength]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4', 'images': "
                                + "['https://example.com/a.png', 'https://example.com/a.png'], 'elements': "
                                + "[{'type': 'video', 'reference_videos': "
                                + "['https://example.com/dog.mp4']}, {'type': 'video', 'reference_videos': "
                                + "['https://example.com/dog.mp4']}, {'type': 'video', 'reference_videos': "
                                + "['https://example.com/dog.mp4']}]}",
                        List.of("there are 5 images and elements in total; at most 4 are allowed with an input video "
                                + "[reference-count]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4', 'images': "
                                + "['https://example.com/a.png', 'https://example.com/a.png', "
                                + "'https://example.com/a.png', 'https://example.com/a.png', "
                                + "'https://example.com/a.png']}",
                        List.of("there are 5 images and elements in total; at most 4 are allowed with an input video "
                                + "[reference-count]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4', 'images': " + "['']}",
                        List.of("images[0]: is an empty string, which counts as not given; remove it "
                                + "[images-given]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4', 'sound': 'on'}",
                        List.of("sound is not allowed with an input video; use keep_audio to keep the sound of the "
                                + "input video [sound-not-taken]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4', "
                                + "'first_frame': 'https://example.com/a.png'}",
                        List.of("first_frame is not accepted by this endpoint; image-to-video/generation accepts "
                                + "it: client.omni().imageToVideo() [frames-not-taken]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4', 'last_frame': "
                                + "'https://example.com/a.png'}",
                        List.of("last_frame is not accepted by this endpoint; image-to-video/generation accepts it: "
                                + "client.omni().imageToVideo() [frames-not-taken]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4', 'multi_shot': " + "true}",
                        List.of("multi_shot is not allowed with an input video; "
                                + "reference-image-to-video/generation accepts shots: "
                                + "client.omni().referenceImageToVideo() [shots-not-taken]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4', 'shot_type': " + "'customize'}",
                        List.of("shot_type is not allowed with an input video; "
                                + "reference-image-to-video/generation accepts shots: "
                                + "client.omni().referenceImageToVideo() [shots-not-taken]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4', "
                                + "'multi_prompt': [{'prompt': 'Waves', 'duration': 5}]}",
                        List.of("multi_prompt is not allowed with an input video; "
                                + "reference-image-to-video/generation accepts shots: "
                                + "client.omni().referenceImageToVideo() [shots-not-taken]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4', 'seed': 7, " + "'sound': 'on'}",
                        List.of(
                                "sound is not allowed with an input video; use keep_audio to keep the sound of the "
                                        + "input video [sound-not-taken]",
                                "seed is not a property of this request, and the service rejects unknown properties "
                                        + "in a request with an input video; remove it [unknown-property]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4', 'sound': null}",
                        List.of("sound is not a property of this request, and the service rejects unknown "
                                + "properties in a request with an input video; remove it [unknown-property]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4', 'seed': ''}",
                        List.of("seed is not a property of this request, and the service rejects unknown properties "
                                + "in a request with an input video; remove it [unknown-property]")),
                arguments(
                        "{'video': 'https://example.com/a.mp4', 'prompt': '<<<element_9>>> " + "waves'}",
                        List.of("prompt: refers to <<<element_9>>>, but 0 elements are given "
                                + "[element-reference-exists]")),
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4', 'duration': 5}",
                        List.of("duration is not accepted by this endpoint, because the edited video is as "
                                + "long as the input; reference-video-to-video/generation accepts it: "
                                + "client.omni().referenceVideoToVideo() [duration-not-taken]")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_violation_has_its_path_and_message(String request, List<String> violations) {
        assertThat(JUDGED.violations(request)).containsExactlyInAnyOrderElementsOf(violations);
    }

    static Stream<Arguments> advised() {
        return Stream.of(
                arguments(
                        "{'prompt': 'Waves', 'video': 'https://example.com/a.mp4'}",
                        List.of("mode: is absent and defaults to pro (1080p), which costs more than std (720p); set "
                                + "it explicitly [mode-costs-more]")),
                arguments(
                        "{'mode': 'std', 'prompt': 'Waves', 'video': "
                                + "'https://example.com/a.mp4', 'elements': [{'type': 'video', "
                                + "'reference_videos': ['https://example.com/dog.mp4']}]}",
                        List.of("elements: no prompt refers to <<<element_1>>> [element-unused]")),
                arguments(
                        "{'mode': 'std', 'prompt': '@Video2 at night', 'video': " + "'https://example.com/a.mp4'}",
                        List.of("prompt: refers to an input video that does not exist; the only one is @Video1 "
                                + "[video-reference-unused]")),
                arguments(
                        "{'mode': 'std', 'prompt': 'Waves', 'video': "
                                + "'https://example.com/a.mp4', 'aspect_ratio': '1:1'}",
                        List.of("aspect_ratio: has no effect: the edited video has the aspect ratio of the input "
                                + "[aspect-ratio-unused]")));
    }

    @ParameterizedTest
    @MethodSource("advised")
    void advice_does_not_make_a_request_invalid(String request, List<String> advice) {
        assertThat(JUDGED.violations(request)).isEmpty();
        assertThat(JUDGED.advice(request)).containsExactlyElementsOf(advice);
    }
}
