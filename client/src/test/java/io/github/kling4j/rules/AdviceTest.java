package io.github.kling4j.rules;

import static io.github.kling4j.rules.Requests.imageElement;
import static io.github.kling4j.rules.Requests.shots;
import static io.github.kling4j.rules.Requests.single;
import static io.github.kling4j.rules.Requests.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.model.Element;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.ShotType;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests that the service accepts but that are probably mistakes. */
class AdviceTest {

    private static final Element ELEMENT = imageElement().build();

    @Test
    void a_sensible_request_has_no_advice() {
        assertThat(advice(single())).isEmpty();
        assertThat(advice(shots(2, 3).prompt(null))).isEmpty();
        assertThat(advice(single().multiShot(true).shotType(ShotType.INTELLIGENCE)))
                .isEmpty();
    }

    @Test
    void shots_and_a_shot_type_without_multi_shot_are_advised_against() {
        ImageToVideoRequest.Builder request = shots(2, 3).multiShot(null).prompt("a walk");

        assertThat(violations(request)).isEmpty();
        assertThat(advice(request))
                .containsExactly(
                        new Violation(
                                "shots-unused",
                                "multi_prompt",
                                "applies only if multi_shot is true, but multi_shot is false"),
                        new Violation(
                                "shot-type-unused",
                                "shot_type",
                                "applies only if multi_shot is true, but multi_shot is false"));
    }

    @Test
    void custom_shots_ignore_the_prompt() {
        ImageToVideoRequest.Builder request = shots(2, 3).prompt("a walk");

        assertThat(violations(request)).isEmpty();
        assertThat(advice(request))
                .containsExactly(
                        new Violation("prompt-unused", "prompt", "is ignored: custom shots have their own prompts"));
    }

    @Test
    void an_element_without_a_reference_is_advised_against() {
        ImageToVideoRequest.Builder request =
                single().prompt("<<<element_1>>> walks").elements(List.of(ELEMENT, ELEMENT));

        assertThat(violations(request)).isEmpty();
        assertThat(advice(request))
                .containsExactly(new Violation("element-unused", "elements", "no prompt refers to <<<element_2>>>"));
        assertThat(advice(request.prompt("<<<element_1>>> meets <<<element_2>>>")))
                .isEmpty();
    }

    private static List<Violation> advice(ImageToVideoRequest.Builder request) {
        return Validators.of(ImageToVideoRequest.class).advise(request.build());
    }
}
