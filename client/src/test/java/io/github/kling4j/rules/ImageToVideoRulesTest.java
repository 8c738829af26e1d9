package io.github.kling4j.rules;

import static io.github.kling4j.rules.Requests.FRAME;
import static io.github.kling4j.rules.Requests.shots;
import static io.github.kling4j.rules.Requests.single;
import static io.github.kling4j.rules.Requests.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
import io.github.kling4j.validation.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageToVideoRulesTest {

    @Test
    void a_single_shot_and_six_shots_are_accepted() {
        assertThat(violations(single())).isEmpty();
        assertThat(violations(shots(1, 2, 3, 4, 3, 2))).isEmpty();
    }

    @Nested
    class Frames {

        private static final Violation NO_FRAME =
                new Violation("frame-required", "first_frame", "first_frame or last_frame must be given");

        @Test
        void one_frame_of_either_kind_is_enough() {
            assertThat(violations(single().firstFrame(null).lastFrame(FRAME))).isEmpty();
            assertThat(violations(single().firstFrame(Image.url("")).lastFrame(FRAME)))
                    .isEmpty();
            assertThat(violations(single().lastFrame(FRAME))).isEmpty();
        }

        @Test
        void at_least_one_frame_is_required() {
            assertThat(violations(single().firstFrame(null))).containsExactly(NO_FRAME);
            assertThat(violations(single().firstFrame(Image.url("")).lastFrame(Image.base64(""))))
                    .containsExactly(NO_FRAME);
        }

        @Test
        void for_elements_without_a_frame_the_message_names_the_endpoint_that_accepts_them() {
            assertThat(violations(single().firstFrame(null)
                            .elements(List.of(Requests.videoElement().build()))))
                    .containsExactly(new Violation(
                            "frame-required",
                            "first_frame",
                            "first_frame or last_frame must be given; elements without a frame are for Kling V3 Omni:"
                                    + " client.omni().referenceImageToVideo()"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"dynamic_masks", "static_mask", "camera_control"})
        void a_last_frame_excludes_masks_and_camera_control(String other) {
            assertThat(violations(single().lastFrame(FRAME).putExtra(other, List.of())))
                    .containsExactly(exclusive(2));
        }

        @Test
        void masks_and_camera_control_exclude_each_other() {
            assertThat(violations(single().putExtra("static_mask", "AAAA").putExtra("camera_control", Map.of())))
                    .containsExactly(exclusive(2));
            assertThat(violations(single().lastFrame(FRAME)
                            .putExtra("static_mask", "AAAA")
                            .putExtra("dynamic_masks", List.of())
                            .putExtra("camera_control", Map.of())))
                    .containsExactly(exclusive(3));
        }

        @Test
        void the_two_kinds_of_masks_can_be_combined() {
            assertThat(violations(single().putExtra("static_mask", "AAAA").putExtra("dynamic_masks", List.of())))
                    .isEmpty();
        }

        @Test
        void null_and_the_empty_text_do_not_exclude_other_properties() {
            assertThat(violations(single().lastFrame(FRAME)
                            .putExtra("static_mask", "")
                            .putExtra("dynamic_masks", null)
                            .putExtra("another", "thing")))
                    .isEmpty();
        }

        private static Violation exclusive(int given) {
            return new Violation(
                    "last-frame-exclusive",
                    "last_frame",
                    "only one of last_frame, the masks (dynamic_masks, static_mask) and camera_control is allowed, but "
                            + given + " are given");
        }
    }

    @Nested
    class Prompts {

        private static final Violation NO_PROMPT = new Violation(
                "prompt-required", "prompt", "is required when multi_shot is false or shot_type is intelligence");

        @Test
        void a_single_shot_needs_a_prompt() {
            assertThat(violations(single().prompt(null))).containsExactly(NO_PROMPT);
            assertThat(violations(single().prompt(""))).containsExactly(NO_PROMPT);
            assertThat(violations(single().multiShot(false).prompt(null))).containsExactly(NO_PROMPT);
        }

        @Test
        void shots_of_the_type_intelligence_need_a_prompt() {
            ImageToVideoRequest.Builder intelligent = single().multiShot(true).shotType(ShotType.INTELLIGENCE);

            assertThat(violations(intelligent)).isEmpty();
            assertThat(violations(intelligent.prompt(null))).containsExactly(NO_PROMPT);
            assertThat(violations(intelligent.multiShot(false))).containsExactly(NO_PROMPT);
        }

        @Test
        void custom_shots_need_no_prompt_of_the_request() {
            assertThat(violations(shots(5).prompt(null))).isEmpty();
        }

        @Test
        void without_multi_shot_custom_shots_do_not_replace_the_prompt() {
            assertThat(violations(shots(5).multiShot(null))).containsExactly(NO_PROMPT);
        }
    }

    @Nested
    class Shots {

        @Test
        void several_shots_need_a_shot_type() {
            Violation missing = new Violation(
                    "shot-type-required",
                    "shot_type",
                    "is required when multi_shot is true: customize or intelligence");

            assertThat(violations(shots(5).shotType(null))).containsExactly(missing);
            assertThat(violations(shots(5).shotType(ShotType.of("")))).contains(missing);
            assertThat(violations(single().shotType(null))).isEmpty();
        }

        @Test
        void custom_shots_need_multi_prompt() {
            assertThat(violations(shots(5).multiPrompt(null)))
                    .containsExactly(new Violation(
                            "multi-prompt-required",
                            "multi_prompt",
                            "is required when multi_shot is true and shot_type is customize"));
            assertThat(violations(single().multiShot(true).shotType(ShotType.INTELLIGENCE)))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"1 4, 5", "5, 5", "1 1 1, 3", "15, 15"})
        void the_durations_of_shots_add_up_to_that_of_the_video(String seconds, int total) {
            assertThat(violations(shots(seconds(seconds)).duration(total))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"1 3, 5, 4", "5 1, 5, 6", "1 1 1, 4, 3"})
        void durations_of_shots_with_another_sum_are_rejected(String seconds, int total, int sum) {
            assertThat(violations(shots(seconds(seconds)).duration(total)))
                    .containsExactly(new Violation(
                            "shot-durations-sum",
                            "multi_prompt",
                            "the shots last " + sum + " s in total, but the video lasts " + total
                                    + " s; both must be equal"));
        }

        @Test
        void the_default_duration_is_5_seconds() {
            assertThat(violations(shots(2, 3).duration(null))).isEmpty();
            assertThat(violations(shots(2, 4).duration(null)))
                    .containsExactly(new Violation(
                            "shot-durations-sum",
                            "multi_prompt",
                            "the shots last 6 s in total, but the video lasts 5 s; both must be equal"));
        }

        @Test
        void the_rules_for_shots_apply_independent_of_multi_shot() {
            assertThat(violations(shots(2, 4).prompt("p").multiShot(false).duration(5)))
                    .extracting(Violation::rule)
                    .containsExactly("shot-durations-sum");
        }

        @Test
        void a_sum_beyond_int_does_not_wrap_around() {
            assertThat(violations(shots(Integer.MAX_VALUE, Integer.MAX_VALUE, 7).duration(5)))
                    .contains(new Violation(
                            "shot-durations-sum",
                            "multi_prompt",
                            "the shots last 4294967301 s in total, but the video lasts 5 s; both must be" + " equal"));
        }

        @Test
        void a_shot_longer_than_the_video_is_rejected() {
            assertThat(violations(shots(1, 6).duration(5)))
                    .contains(new Violation(
                            "shot-duration-within-total",
                            "multi_prompt[1].duration",
                            "is 6 s, longer than the whole video, which lasts 5 s"))
                    .extracting(Violation::rule)
                    .containsExactlyInAnyOrder("shot-duration-within-total", "shot-durations-sum");
        }

        @Test
        void without_the_duration_of_a_shot_the_sum_is_not_checked() {
            assertThat(violations(shots(5).multiPrompt(
                                    List.of(Shot.builder().prompt("A shot").build()))))
                    .extracting(Violation::rule, Violation::path)
                    .containsExactly(tuple("required", "multi_prompt[0].duration"));
        }

        @Test
        void a_null_shot_is_reported_only_by_the_schema() {
            assertThat(violations(shots(5).multiPrompt(Arrays.asList((Shot) null))))
                    .extracting(Violation::path)
                    .containsExactly("multi_prompt[0]");
        }

        private static int[] seconds(String list) {
            return Arrays.stream(list.split(" ")).mapToInt(Integer::parseInt).toArray();
        }
    }

    @Nested
    class References {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<<<element_1>>> greets <<<element_2>>>",
                    "<<<<element_2>>>>",
                    "<<<element_>>>",
                    "<<<element_9>>",
                    "<<element_9>>>",
                    "<<<element_9x>>>",
                    "<<<Element_9>>>",
                    "<<<element_<<<element_1>>>"
                })
        void a_prompt_may_refer_to_existing_elements(String prompt) {
            assertThat(violations(twoElements().prompt(prompt))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "<<<element_3>>>, <<<element_3>>>",
            "<<<element_0>>>, <<<element_0>>>",
            "<<<element_01>>>, <<<element_01>>>",
            "<<<element_1>>> and <<<element_10>>>, <<<element_10>>>",
            "<<<element_<<<element_7>>>, <<<element_7>>>",
            "<<<element_4294967297>>>, <<<element_429496729…>>>",
            "<<<element_18446744073709551617>>>, <<<element_184467440…>>>"
        })
        void a_prompt_must_not_refer_to_missing_elements(String prompt, String named) {
            assertThat(violations(twoElements().prompt(prompt)))
                    .containsExactly(new Violation(
                            "element-reference-exists", "prompt", "refers to " + named + ", but 2 elements are given"));
        }

        @Test
        void without_elements_every_reference_is_rejected() {
            assertThat(violations(single().prompt("<<<element_1>>>")))
                    .containsExactly(new Violation(
                            "element-reference-exists",
                            "prompt",
                            "refers to <<<element_1>>>, but 0 elements are " + "given"));
        }

        @Test
        void shots_must_refer_to_existing_elements() {
            ImageToVideoRequest.Builder request = shots(5).elements(
                            List.of(Requests.imageElement().build()))
                    .multiPrompt(List.of(
                            Shot.builder().prompt("<<<element_1>>>").duration(2).build(),
                            Shot.builder().prompt("<<<element_2>>>").duration(3).build()));

            assertThat(violations(request))
                    .containsExactly(new Violation(
                            "element-reference-exists",
                            "multi_prompt[1].prompt",
                            "refers to <<<element_2>>>, but 1 element is given"));
        }

        private static ImageToVideoRequest.Builder twoElements() {
            return single().elements(List.of(
                    Requests.imageElement().build(), Requests.videoElement().build()));
        }
    }
}
