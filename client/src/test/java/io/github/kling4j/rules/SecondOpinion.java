package io.github.kling4j.rules;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.image.Image;
import io.github.kling4j.simulator.rules.Endpoint;
import io.github.kling4j.simulator.rules.Refusal;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.util.Base64;
import java.util.List;

/** The simulator's implementation of the image rules, which shares no code with the client. */
public final class SecondOpinion {

    private SecondOpinion() {}

    /** Returns the violations of an image, after a check that the simulator has the same result. */
    public static List<Violation> violations(byte[] image) {
        List<Violation> violations = Validators.of(Image.class).validate(Image.bytes(image));
        String request =
                "{\"prompt\": \"p\", \"first_frame\": \"" + Base64.getEncoder().encodeToString(image) + "\"}";
        List<Refusal> refusals = Endpoint.IMAGE_TO_VIDEO.refusals(request.getBytes(US_ASCII));

        assertThat(refusals.isEmpty())
                .as("we say %s, the simulator %s", violations, refusals)
                .isEqualTo(violations.isEmpty());
        return violations;
    }
}
