package com.example.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.KlingClient;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Mode;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client finds and enforces the studio's rules. */
class StudioRulesTest {

    private static final ImageToVideoRequest ACCEPTED = ImageToVideoRequest.builder()
            .firstFrame(Image.url("https://example.com/harbour.png"))
            .prompt("The boats leave the café")
            .build();

    /** Valid for the service but not for the studio; the accent of the café is a separate character. */
    private static final ImageToVideoRequest REFUSED = ACCEPTED.toBuilder()
            .prompt("The boats of Acme leave the cafe\u0301")
            .mode(Mode.PRO)
            .duration(12)
            .multiShot(true)
            .shotType(ShotType.CUSTOMIZE)
            .multiPrompt(List.of(
                    Shot.builder().prompt("A boat").duration(4).build(),
                    Shot.builder()
                            .prompt("Globex at the cafe\u0301")
                            .duration(8)
                            .build()))
            .build();

    private KlingSimulator simulator;
    private KlingClient client;

    @BeforeEach
    void start() {
        simulator = KlingSimulator.start();
        client = KlingClient.builder()
                .apiKey(simulator.token())
                .baseUrl(simulator.baseUrl().toString())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        simulator.close();
    }

    @Test
    void a_request_that_violates_the_rules_is_never_sent() {
        InvalidRequestException refused = catchThrowableOfType(
                InvalidRequestException.class, () -> client.imageToVideo().submit(REFUSED));

        assertThat(refused.violations())
                .containsExactlyInAnyOrder(
                        new Violation("studio-budget", "duration", "is 12 s; pro is paid for up to 10 s"),
                        new Violation("studio-brand", "prompt", "must not contain Acme, Globex"),
                        new Violation("studio-normalized", "prompt", "must be in Unicode's form C"),
                        new Violation("studio-pace", "multi_prompt[1].duration", "is 8 s; our shots last 4 s at most"),
                        new Violation("studio-shot-brand", "multi_prompt[1].prompt", "must not contain Acme, Globex"),
                        new Violation(
                                "studio-shot-normalized", "multi_prompt[1].prompt", "must be in Unicode's form C"));
        assertThat(simulator.submissions()).isZero();
    }

    @Test
    void a_request_that_satisfies_the_rules_is_sent() {
        client.imageToVideo().submit(ACCEPTED);

        assertThat(simulator.submissions()).isOne();
    }

    @Test
    void a_rule_of_the_studio_can_be_excluded() {
        assertThat(Validators.of(ImageToVideoRequest.class)
                        .except("studio-budget", "studio-brand", "studio-normalized", "studio-pace")
                        .except("studio-shot-brand@multi_prompt[].prompt")
                        .validate(REFUSED))
                .extracting(Violation::rule)
                .containsExactly("studio-shot-normalized");
    }
}
