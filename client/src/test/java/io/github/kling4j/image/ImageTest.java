package io.github.kling4j.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTest {

    private static final byte[] CONTENT = "not really an image".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    @Test
    void images_from_equal_sources_are_equal() {
        assertThat(Image.url("https://a.example/1.png"))
                .isEqualTo(Image.url("https://a.example/1.png"))
                .hasSameHashCodeAs(Image.url("https://a.example/1.png"))
                .isNotEqualTo(Image.url("https://a.example/2.png"));
        assertThat(Image.file(Path.of("a.png")))
                .isEqualTo(Image.file(Path.of("a.png")))
                .hasSameHashCodeAs(Image.file(Path.of("a.png")))
                .isNotEqualTo(Image.file(Path.of("b.png")));
        assertThat(Image.bytes(CONTENT))
                .isEqualTo(Image.bytes(CONTENT.clone()))
                .hasSameHashCodeAs(Image.bytes(CONTENT.clone()))
                .isNotEqualTo(Image.bytes(new byte[] {1}));
    }

    @Test
    void later_changes_of_the_array_do_not_change_the_image() throws IOException {
        byte[] bytes = CONTENT.clone();
        Image image = Image.bytes(bytes);

        bytes[0] = 'X';

        assertThat(image.open().readAllBytes()).isEqualTo(CONTENT);
    }

    @Test
    void is_empty_is_true_only_for_the_empty_text() {
        assertThat(Image.base64("").isEmpty()).isTrue();
        assertThat(Image.url("").isEmpty()).isTrue();
        assertThat(Image.base64("AAAA").isEmpty()).isFalse();
        assertThat(Image.bytes(new byte[0]).isEmpty()).isFalse();
        assertThat(Image.file(Path.of("")).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com", "HTTPS://EXAMPLE.COM/a.png", "hTTp://127.0.0.1:8080/x?y#z", "https://[::1]:80/",
                "https://u:p@h/", "https://bücher.example/ä b.png", "https://xn--mnchen-3ya.example/", "https://h:/"
            })
    void a_url_is_http_or_https_in_any_letter_case_and_a_host(String text) {
        assertThat(Image.url(text).isUrl()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://",
                "https:///a.png",
                "http://:80/",
                "http://u@/a",
                "http://?a",
                "ftp://example.com/",
                "//example.com/a",
                "http:example.com",
                "https:/example.com",
                " https://example.com",
                "https://a b/",
                "https://[]/",
                "https://[::1/",
                "https://h:8x/",
                "file:///a.png",
                "https://..",
                "https://a..b/",
                "https://.a",
                "https://h:65536/",
                "https://h:0",
                "https://h:99999999999",
                "https://h\n",
                "https://h/a.png\n",
                "https://h/a\r\nb",
                "https://h/a\u0000",
                "https://h/a.png ",
                "https://a%20b/",
                "https://[::g]/",
                "https://xn--",
                "https://xn--256/a"
            })
    void anything_else_is_not_a_url(String text) {
        assertThat(Image.url(text).isUrl()).isFalse();
    }

    @Test
    void files_bytes_and_base64_return_their_bytes_and_size() throws IOException {
        Path file = Files.write(directory.resolve("a.png"), CONTENT);
        String base64 = Base64.getEncoder().encodeToString(CONTENT);
        String unpadded = Base64.getEncoder().withoutPadding().encodeToString(CONTENT);

        assertThat(base64).endsWith("==");
        for (Image image :
                new Image[] {Image.file(file), Image.bytes(CONTENT), Image.base64(base64), Image.base64(unpadded)}) {
            assertThat(image.size()).isEqualTo(CONTENT.length);
            assertThat(image.open().readAllBytes()).isEqualTo(CONTENT);
        }
    }

    @Test
    void a_url_is_never_fetched() {
        Image image = Image.url("https://example.com/a.png");

        assertThatIllegalStateException().isThrownBy(image::open);
        assertThatIllegalStateException().isThrownBy(image::size);
    }

    @Test
    void reading_text_that_is_not_base64_fails() {
        assertThatIOException()
                .isThrownBy(() -> Image.base64("AA\u20acA").open().readAllBytes());
    }

    @Test
    void a_missing_file_is_named_in_the_error() {
        Path missing = directory.resolve("missing.png");

        assertThatIOException()
                .isThrownBy(() -> Image.file(missing).open())
                .withMessage("the image file " + missing + " cannot be read: the file does not exist");
        assertThatIOException()
                .isThrownBy(() -> Image.file(missing).size())
                .withMessage("the image file " + missing + " cannot be read: the file does not exist");
    }

    @ParameterizedTest
    @CsvSource({
        "https://user:secret@example.com:8443/a.png?signature=secret, Image[https://example.com]",
        "HTTP://Example.com, Image[HTTP://Example.com]",
        "iVBORw0KGgo, Image[11 characters]",
        "'', Image[0 characters]"
    })
    void to_string_of_a_text_hides_its_content(String text, String shown) {
        assertThat(Image.url(text)).hasToString(shown);
    }

    @Test
    void to_string_shows_the_name_of_a_file_and_the_number_of_bytes() {
        assertThat(Image.file(directory.resolve("start.png"))).hasToString("Image[file start.png]");
        assertThat(Image.bytes(CONTENT)).hasToString("Image[19 bytes]");
    }

    /** Compares with OkHttp, which the client calls only for unusual hosts. */
    @Test
    void hosts_and_ports_are_accepted_as_by_okhttp() {
        Random random = new Random(11);
        String characters = "ab1.-:9";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("http://");
            for (int j = random.nextInt(14); j > 0; j--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            if (random.nextInt(50) == 0) {
                text.append("a".repeat(55 + random.nextInt(10))).append(".b".repeat(85 + random.nextInt(20)));
            }
            String url = text.append(random.nextBoolean() ? "/x.png" : "").toString();

            assertThat(Image.isUrl(url)).as(url).isEqualTo(HttpUrl.parse(url) != null && !url.startsWith("http:///"));
        }
    }
}
