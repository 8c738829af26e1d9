package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.squareup.moshi.JsonAdapter;
import io.github.kling4j.image.Image;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;

/** Every image text is a URL, Base64, or rejected. */
class ImageTextFuzzTest {

    private static final JsonAdapter<Image> IMAGES = KlingJson.moshi().adapter(Image.class);

    @Timeout(90)
    @FuzzTest(maxDuration = "60s")
    void every_text_is_validated_as_an_image_and_unchanged_in_json(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Image image = Image.base64(text);

        assertThat(Validators.of(Image.class).validate(image))
                .hasSizeLessThanOrEqualTo(1)
                .extracting(Violation::rule)
                .allMatch(rule -> rule.startsWith("image-"));
        assertThat(IMAGES.fromJson(IMAGES.toJson(image))).isEqualTo(image);
        assertNotShown(text, image);
    }

    /**
     * Only scheme and host of a URL are shown, both of which are parts of the text; for other texts, only the length.
     */
    private static void assertNotShown(String text, Image image) {
        String shown = image.toString();
        if (image.isUrl()) {
            String origin = shown.substring("Image[".length(), shown.length() - 1);
            assertThat(origin).doesNotContain("@", "/".repeat(3), "?", "#").matches("(?is)https?://[^/?#@]+");
            assertThat(text).contains(origin.substring(origin.indexOf("://") + 3));
        } else {
            assertThat(shown).isEqualTo("Image[" + text.length() + " characters]");
        }
    }
}
