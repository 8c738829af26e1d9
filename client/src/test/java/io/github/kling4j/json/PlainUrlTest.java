package io.github.kling4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainUrlTest {

    private static final String[] PARTS = {
        "https://",
        "http://",
        "a",
        "cdn",
        "x1",
        "xn",
        "-",
        "--",
        ".",
        "..",
        "/",
        "?",
        "#",
        "%",
        "%zz",
        "\\",
        "@",
        ":",
        "1",
        "127.0.0.1",
        "é",
        " ",
        "\n",
        "com",
        "A",
        "_",
        "[",
        "a".repeat(63)
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://results.example.com/8e1e0c62/video.mp4",
                "http://localhost/a",
                "https://my-cdn.example.com/a.mp4?sign=a%20b&x=[1]#t",
            })
    void a_usual_url_is_plain(String url) {
        assertThat(PlainUrl.is(url)).isTrue();
    }

    @Test
    void each_plain_url_is_one_for_okhttp() {
        Random random = new Random(20_261_130);
        int plain = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder(PARTS[random.nextInt(2)]);
            for (int parts = 1 + random.nextInt(7); parts > 0; parts--) {
                text.append(PARTS[random.nextInt(PARTS.length)]);
            }
            if (PlainUrl.is(text.toString())) {
                plain++;
                assertThat(HttpUrl.parse(text.toString())).as(text.toString()).isNotNull();
            }
        }
        assertThat(plain).isGreaterThan(1000);
    }
}
