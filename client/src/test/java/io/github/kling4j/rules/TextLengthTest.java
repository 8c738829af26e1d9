package io.github.kling4j.rules;

import static io.github.kling4j.rules.Requests.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.validation.Violation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Lengths are counted in Unicode code points, as in JSON Schema. */
class TextLengthTest {

    private static final String EMOJI = "\uD83C\uDF05";

    @Test
    void emoji_count_as_one_character() {
        assertThat(violations(Requests.single().prompt(EMOJI.repeat(2500)).negativePrompt("x".repeat(2500))))
                .isEmpty();
        assertThat(violations(Requests.shots(5).multiPrompt(List.of(shot(EMOJI.repeat(512))))))
                .isEmpty();
    }

    @Test
    void a_text_one_character_too_long_is_rejected() {
        assertThat(violations(Requests.single().prompt(EMOJI.repeat(2501)).negativePrompt("x".repeat(2501))))
                .containsExactly(
                        new Violation("maxLength", "prompt", "length is 2501; must be at most 2500"),
                        new Violation("maxLength", "negative_prompt", "length is 2501; must be at most 2500"));
        assertThat(violations(Requests.shots(5).multiPrompt(List.of(shot(EMOJI.repeat(513))))))
                .containsExactly(
                        new Violation("maxLength", "multi_prompt[0].prompt", "length is 513; must be at most 512"));
    }

    @Test
    void bean_validation_finds_long_texts_too_but_counts_utf_16_units() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(prompt("x".repeat(2501))))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("prompt");
            assertThat(factory.getValidator().validate(prompt("x".repeat(2500))))
                    .isEmpty();
            assertThat(factory.getValidator().validate(prompt(EMOJI.repeat(1251))))
                    .hasSize(1);
        }
    }

    private static ImageToVideoRequest prompt(String prompt) {
        return Requests.single().prompt(prompt).build();
    }

    private static Shot shot(String prompt) {
        return Shot.builder().prompt(prompt).duration(5).build();
    }
}
