package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kling4j.image.Image;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import org.junit.jupiter.api.Timeout;

/** Whatever a file holds that is said to be an image, its header is read or refused. */
class ImageBytesFuzzTest {

    @Timeout(90)
    @FuzzTest(maxDuration = "60s")
    void an_image_of_any_bytes_is_judged(byte[] bytes) {
        assertThat(Validators.of(Image.class).validate(Image.bytes(bytes)))
                .hasSizeLessThanOrEqualTo(1)
                .extracting(Violation::rule).allMatch(rule -> rule.startsWith("image-"));
    }
}
