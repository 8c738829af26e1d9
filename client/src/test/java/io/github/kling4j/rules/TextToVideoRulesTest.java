package io.github.kling4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.model.AspectRatio;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules are those of image to video, without the rules for elements and frames. */
class TextToVideoRulesTest {

    private static final Validator<TextToVideoRequest> VALIDATOR = Validators.of(TextToVideoRequest.class);

    private static TextToVideoRequest.Builder single() {
        return TextToVideoRequest.builder().prompt("The sun rises");
    }

    private static TextToVideoRequest.Builder shots(int... seconds) {
        List<Shot> shots = Arrays.stream(seconds)
                .mapToObj(duration ->
                        Shot.builder().prompt("A shot").duration(duration).build())
                .toList();
        return TextToVideoRequest.builder()
                .multiShot(true)
                .shotType(ShotType.CUSTOMIZE)
                .multiPrompt(shots);
    }

    static Stream<TextToVideoRequest.Builder> valid() {
        return Stream.of(
                single(),
                single().aspectRatio(AspectRatio.SQUARE_1_1),
                single().multiShot(true).shotType(ShotType.INTELLIGENCE),
                shots(2, 3),
                shots(7, 8).duration(15));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_request_with_text_alone_is_valid(TextToVideoRequest.Builder request) {
        assertThat(VALIDATOR.validate(request.build())).isEmpty();
        assertThat(VALIDATOR.advise(request.build())).isEmpty();
    }

    static Stream<BrokenRule> broken() {
        return Stream.of(
                new BrokenRule(
                        TextToVideoRequest.builder(),
                        "prompt: is required when multi_shot is false or shot_type is intelligence [prompt-required]"),
                new BrokenRule(
                        single().prompt("").multiShot(true).shotType(ShotType.INTELLIGENCE),
                        "prompt: is required when multi_shot is false or shot_type is intelligence [prompt-required]"),
                new BrokenRule(
                        shots(5).shotType(null),
                        "shot_type: is required when multi_shot is true: customize or intelligence"
                                + " [shot-type-required]"),
                new BrokenRule(
                        shots(5).multiPrompt(null),
                        "multi_prompt: is required when multi_shot is true and shot_type is customize"
                                + " [multi-prompt-required]"),
                new BrokenRule(
                        shots(4, 2).duration(3),
                        "multi_prompt[0].duration: is 4 s, longer than the whole video, which lasts 3 s"
                                + " [shot-duration-within-total]",
                        "multi_prompt: the shots last 6 s in total, but the video lasts 3 s; both must be equal"
                                + " [shot-durations-sum]"),
                new BrokenRule(
                        shots(2, 4),
                        "multi_prompt: the shots last 6 s in total, but the video lasts 5 s; both must be equal"
                                + " [shot-durations-sum]"));
    }

    private record BrokenRule(TextToVideoRequest.Builder request, List<String> violations) {

        BrokenRule(TextToVideoRequest.Builder request, String... violations) {
            this(request, List.of(violations));
        }

        @Override
        public String toString() {
            return violations.toString();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void violations_are_those_of_image_to_video(BrokenRule rule) {
        assertThat(VALIDATOR.validate(rule.request().build()))
                .extracting(Violation::toString)
                .isEqualTo(rule.violations());
    }

    @Test
    void ignored_properties_are_advised_against() {
        TextToVideoRequest unused =
                shots(2, 3).multiShot(false).prompt("a walk").build();

        assertThat(VALIDATOR.validate(unused)).isEmpty();
        assertThat(VALIDATOR.advise(unused))
                .extracting(Violation::rule)
                .containsExactly("shots-unused", "shot-type-unused");
        assertThat(VALIDATOR.advise(shots(2, 3).prompt("a walk").build()))
                .extracting(Violation::rule)
                .containsExactly("prompt-unused");
    }

    @Test
    void a_reference_to_an_element_is_advised_against_but_not_rejected() {
        Shot naming =
                Shot.builder().prompt("<<<element_12>>> waves").duration(5).build();
        TextToVideoRequest request = single().prompt("<<<element_1>>> walks")
                .multiShot(true)
                .shotType(ShotType.INTELLIGENCE)
                .multiPrompt(List.of(naming))
                .build();
        String message = "refers to an element, but a text-to-video request has none";

        assertThat(VALIDATOR.validate(request)).isEmpty();
        assertThat(VALIDATOR.advise(request))
                .containsExactly(
                        new Violation("element-reference-unused", "multi_prompt[0].prompt", message),
                        new Violation("element-reference-unused", "prompt", message));
        assertThat(VALIDATOR.advise(
                        single().prompt("<<<element_x>>> <<element_1>>").build()))
                .isEmpty();
    }
}
