package io.github.kling4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "000a, \\n",
        "000d, \\r",
        "0009, \\t",
        "0000, \\u0000",
        "001b, \\u001b",
        "007f, \\u007f",
        "0085, \\u0085",
        "2028, \\u2028",
        "2029, \\u2029",
        "200f, \\u200f",
        "202e, \\u202e",
        "2066, \\u2066",
        "feff, \\ufeff",
        "d83d, \\ud83d",
        "dc00, \\udc00",
        "e0041, \\udb40\\udc41"
    })
    void control_and_direction_characters_are_escaped(String codePoint, String shown) {
        String character = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(PlainText.of("a" + character + "b")).isEqualTo("a" + shown + "b");
        assertThat(PlainText.line("a" + character + "b")).isEqualTo("a" + shown + "b");
    }

    @Test
    void other_characters_are_unchanged() {
        String text = "Grüße, 世界 😀 👨\u200d👩 \\ \" \u00a0";

        assertThat(PlainText.of(text)).isEqualTo(text);
        assertThat(PlainText.of(null)).isEqualTo("null");
    }

    @Test
    void a_long_text_is_shortened_to_a_thousand_characters() {
        assertThat(PlainText.of("a".repeat(1000))).isEqualTo("a".repeat(1000));
        assertThat(PlainText.of("a".repeat(1001))).isEqualTo("a".repeat(999) + "…");
        assertThat(PlainText.of("\u001b".repeat(1_000_000))).isEqualTo("\\u001b".repeat(166) + "…");
        assertThat(PlainText.of("😀".repeat(1_000_000))).isEqualTo("😀".repeat(499) + "…");
    }

    @Test
    void every_text_is_escaped_and_stable_when_escaped_twice() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(1200);
            for (int j = 0; j < length; j++) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : random.nextInt(0x80)));
            }

            String shown = PlainText.of(text);

            assertThat(shown).hasSizeLessThanOrEqualTo(1000).doesNotContainPattern("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");
            assertThat(PlainText.of(shown)).isEqualTo(shown);
        }
    }
}
