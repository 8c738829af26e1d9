package io.github.kling4j.rules;

import static io.github.kling4j.rules.Requests.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kling4j.image.Image;
import io.github.kling4j.image.Pictures;
import io.github.kling4j.model.Element;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageRulesTest {

    private static final int LIMIT = 10 * 1024 * 1024;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/a.png", "HTTP://example.com/a", "https://example.com/a.txt"})
    void only_the_form_of_a_url_is_checked(String url) {
        assertThat(violations(Requests.single().firstFrame(Image.url(url)))).isEmpty();
    }

    @Test
    void the_empty_text_counts_as_not_given_and_is_not_checked() {
        assertThat(violations(Requests.single().lastFrame(Image.base64("")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:image/png;base64,iVBORw0KGgo=", "DATA:,", "data:"})
    void a_data_prefix_is_rejected(String text) {
        assertBroken(
                Image.base64(text),
                "image-no-data-prefix",
                "must be only the Base64 text: remove everything up to \"base64,\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "start.png | the character at index 5, '.' (U+002E), is not allowed there",
                "AAAA\u20acAAA | the character at index 4, U+20AC, is not allowed there",
                "AAAA-_AA | the character at index 4, '-' (U+002D), is not allowed there",
                "AA==AAAA | the character at index 2, '=' (U+003D), is not allowed there",
                "A=== | the character at index 1, '=' (U+003D), is not allowed there",
                "AAAAA | a Base64 text cannot have 5 characters",
                "AAA== | the text is padded to 5 characters, which is not a multiple of 4",
                "= | the text is padded to 1 characters, which is not a multiple of 4",
                "ftp://example.com/a.png | the character at index 3, ':' (U+003A), is not allowed there"
            })
    void text_that_is_neither_a_url_nor_base64_is_rejected_with_the_position(String text, String fault) {
        assertBroken(
                Image.base64(text),
                "image-url-or-base64",
                "is neither a URL (http or https) nor Base64 text: " + fault);
    }

    @Test
    void base64_with_line_breaks_is_rejected() {
        assertBroken(
                Image.base64("AAAA\nAAAA"),
                "image-url-or-base64",
                "is neither a URL (http or https) nor Base64 text:"
                        + " the character at index 4, U+000A, is not allowed there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", "http:///a.png", "HTTP://:80/", "https:/example.com/a.png", "http:a"})
    void a_url_without_a_host_is_refused(String text) {
        assertBroken(
                Image.url(text),
                "image-url-or-base64",
                "is not a valid URL: it needs a host, an optional port of at most 65535, and no line break or"
                        + " white space around it; write it like https://example.com/a.png");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused() {
        Path missing = directory.resolve("missing.png");

        assertBroken(
                Image.file(missing),
                "image-unreadable",
                "the image file " + missing + " cannot be read: the file does not exist");
        assertThat(violations(Requests.single().firstFrame(Image.file(directory))))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo("image-unreadable");
                    assertThat(violation.message()).startsWith("the image file " + directory + " cannot be read: ");
                });
    }

    @ParameterizedTest
    @CsvSource({"300, 300", "300, 750", "750, 300", "301, 752", "1920, 1080"})
    void png_and_jpeg_within_the_limits_are_accepted(int width, int height) throws IOException {
        assertAccepted(Pictures.png(width, height));
        assertAccepted(Pictures.jpeg(width, height));
    }

    @ParameterizedTest
    @CsvSource({"299, 300", "300, 299", "1, 1", "299, 2000"})
    void width_and_height_are_at_least_300(int width, int height) throws IOException {
        String message = "is " + width + " x " + height + " pixels; width and height must be at least 300";

        assertBroken(Pictures.png(width, height), "image-dimensions", message);
        assertBroken(Pictures.jpeg(width, height), "image-dimensions", message);
    }

    @ParameterizedTest
    @CsvSource({"300, 751", "751, 300", "3000, 301", "302, 756"})
    void the_ratio_is_between_1_to_2_5_and_2_5_to_1(int width, int height) throws IOException {
        String message = "is " + width + " x " + height
                + " pixels; the aspect ratio (width to height) must be between 1:2.5 and 2.5:1";

        assertBroken(Pictures.png(width, height), "image-aspect-ratio", message);
        assertBroken(Pictures.jpeg(width, height), "image-aspect-ratio", message);
    }

    @Test
    void ten_megabytes_are_accepted_and_a_byte_more_is_not() throws IOException {
        assertAccepted(Pictures.pngOfSize(LIMIT));
        assertBroken(Pictures.pngOfSize(LIMIT + 1), "image-size", "is 10485761 bytes; at most 10485760 are allowed");
    }

    @Test
    void the_content_decides_and_not_the_file_name() throws IOException {
        Path png = Files.write(directory.resolve("picture.jpg"), Pictures.png(300, 300));
        Path gif = Files.write(directory.resolve("picture.png"), Pictures.gif(300, 300));

        assertThat(violations(Requests.single().firstFrame(Image.file(png)))).isEmpty();
        assertBroken(
                Image.file(gif),
                "image-format",
                "is neither PNG nor JPEG, but GIF; the content determines the format, not the " + "file name");
    }

    @Test
    void a_cmyk_jpeg_is_accepted() throws IOException {
        assertAccepted(Pictures.printJpeg(400, 300));
    }

    @Test
    void a_file_that_is_not_an_image_is_rejected() throws IOException {
        String message = "is neither PNG nor JPEG; the content determines the format, not the file name";

        assertBroken(new byte[] {1, 2, 3}, "image-format", message);
        assertBroken(new byte[1000], "image-format", message);
        assertBroken(
                Image.bytes(new byte[0]),
                "image-format",
                "is neither PNG nor JPEG, but empty; the content determines the format, not the file name");
    }

    @Test
    void a_header_that_is_cut_off_is_refused() throws IOException {
        assertBroken(
                Arrays.copyOf(Pictures.png(300, 300), 20),
                "image-format",
                "begins like a PNG, but ends before its width and height");
        assertBroken(
                Arrays.copyOf(Pictures.jpeg(300, 300), 20),
                "image-format",
                "begins like a JPEG, but ends before its width and height");
    }

    @Test
    void a_damaged_header_never_makes_validation_throw() {
        for (byte[] file : List.of(Pictures.png(300, 300), Pictures.jpeg(300, 300))) {
            for (int i = 0; i < Math.min(file.length, 400); i++) {
                byte[] damaged = file.clone();
                damaged[i] ^= 0x5a;

                assertThat(violations(Requests.single().firstFrame(Image.bytes(damaged))))
                        .allSatisfy(violation -> assertThat(violation.rule())
                                .isIn("image-format", "image-dimensions", "image-aspect-ratio"));
            }
        }
    }

    @Test
    void the_checks_stop_at_the_first_violation() throws IOException {
        byte[] largeAndNarrow = Arrays.copyOf(Pictures.png(100, 1000), LIMIT + 1);

        assertBroken(largeAndNarrow, "image-size", "is 10485761 bytes; at most 10485760 are allowed");
        assertBroken(
                Arrays.copyOf(Pictures.gif(1, 1), LIMIT + 1),
                "image-size",
                "is 10485761 bytes; at most 10485760 are allowed");
        assertBroken(
                Pictures.gif(1, 1),
                "image-format",
                "is neither PNG nor JPEG, but GIF; the content determines the format, not the file name");
    }

    @Test
    void every_image_of_a_request_is_checked_with_its_path() {
        Image small = Image.bytes(Pictures.png(1, 1));
        Element element = Requests.imageElement()
                .frontalImage(small)
                .referenceImages(List.of(Requests.FRAME, small))
                .build();

        assertThat(violations(Requests.single()
                        .lastFrame(small)
                        .elements(List.of(Requests.imageElement().build(), element))))
                .extracting(Violation::rule, Violation::path)
                .containsExactlyInAnyOrder(
                        tuple("image-dimensions", "last_frame"),
                        tuple("image-dimensions", "elements[1].frontal_image"),
                        tuple("image-dimensions", "elements[1].reference_images[1]"));
    }

    private void assertAccepted(byte[] file) throws IOException {
        for (Image image : everyForm(file)) {
            assertThat(violations(Requests.single().firstFrame(image)))
                    .as("%s", image)
                    .isEmpty();
        }
    }

    private void assertBroken(byte[] file, String rule, String message) throws IOException {
        for (Image image : everyForm(file)) {
            assertBroken(image, rule, message);
        }
    }

    private static void assertBroken(Image image, String rule, String message) {
        assertThat(violations(Requests.single().firstFrame(image)))
                .as("%s", image)
                .containsExactly(new Violation(rule, "first_frame", message));
    }

    private List<Image> everyForm(byte[] file) throws IOException {
        return List.of(
                Image.bytes(file),
                Image.file(Files.write(directory.resolve("image"), file)),
                Image.base64(Base64.getEncoder().encodeToString(file)),
                Image.base64(Base64.getEncoder().withoutPadding().encodeToString(file)));
    }
}
