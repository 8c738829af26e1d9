package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kling4j.rules.SecondOpinion;
import io.github.kling4j.validation.Violation;
import org.junit.jupiter.api.Timeout;

/** Whatever a file holds that is said to be an image, its header is read or refused, and by the simulator alike. */
class ImageBytesFuzzTest {

    @Timeout(90)
    @FuzzTest(maxDuration = "60s")
    void an_image_of_any_bytes_is_judged(byte[] bytes) {
        assertThat(SecondOpinion.violations(bytes))
                .hasSizeLessThanOrEqualTo(1)
                .extracting(Violation::rule)
                .allMatch(rule -> rule.startsWith("image-"));
    }
}
