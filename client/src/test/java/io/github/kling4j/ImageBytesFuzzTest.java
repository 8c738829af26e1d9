package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kling4j.rules.SecondOpinion;
import io.github.kling4j.validation.Violation;
import org.junit.jupiter.api.Timeout;

/** The header of every image file is either read or rejected, with the same result in the simulator. */
class ImageBytesFuzzTest {

    @Timeout(90)
    @FuzzTest(maxDuration = "60s")
    void every_byte_sequence_is_validated_as_an_image(byte[] bytes) {
        assertThat(SecondOpinion.violations(bytes))
                .hasSizeLessThanOrEqualTo(1)
                .extracting(Violation::rule)
                .allMatch(rule -> rule.startsWith("image-"));
    }
}
