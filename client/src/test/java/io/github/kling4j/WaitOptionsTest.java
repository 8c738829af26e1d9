package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitOptionsTest {

    @Test
    void intervals_are_positive_and_the_rest_not_negative() {
        WaitOptions.Builder options = WaitOptions.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.interval(Duration.ZERO))
                .withMessage("interval must be positive, but is PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.maximumInterval(Duration.ofSeconds(-1)))
                .withMessage("maximumInterval must be positive, but is PT-1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.initialDelay(Duration.ofSeconds(-1)))
                .withMessage("initialDelay must not be negative, but is PT-1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.deadline(Duration.ofSeconds(-1)))
                .withMessage("deadline must not be negative, but is PT-1S");
    }
}
