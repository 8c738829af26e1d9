package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A violation is on one line and of limited length, for all quoted values. */
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
        "200e, \\u200e",
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
        Violation violation = new Violation("rule", "path", "is a" + character + "b");

        assertThat(violation.message()).isEqualTo("is a" + shown + "b");
        assertThat(violation.under("parent").message()).isEqualTo("is a" + shown + "b");
        assertThat(new Violation("r" + character, "p" + character, "is wrong"))
                .hasToString("p" + shown + ": is wrong [r" + shown + "]");
    }

    @Test
    void other_characters_are_unchanged() {
        String text = "Grüße, 世界 😀 👨\u200d👩 \\ \" \u00a0";

        assertThat(new Violation("rule", "", text).message()).isEqualTo(text);
    }

    @Test
    void the_middle_of_a_long_message_is_replaced() {
        String message = new Violation("rule", "", "is " + "😀".repeat(500_000) + "; must be short").message();

        assertThat(message)
                .hasSizeBetween(990, 1000)
                .startsWith("is 😀😀")
                .contains("😀…😀")
                .endsWith("😀; must be short");
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1000, 1001, 1002, 6000})
    void a_message_of_1000_characters_is_unchanged(int length) {
        String text = "a".repeat(length);

        String message = new Violation("rule", "", text).message();

        if (length <= 1000) {
            assertThat(message).isEqualTo(text);
        } else {
            assertThat(message).hasSize(1000).isEqualTo("a".repeat(699) + "…" + "a".repeat(300));
        }
    }

    @Test
    void random_texts_are_escaped_and_escaping_is_idempotent() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(1200);
            for (int j = 0; j < length; j++) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : random.nextInt(0x80)));
            }

            String shown = PlainText.of(text.toString());

            assertThat(shown).hasSizeLessThanOrEqualTo(1000).doesNotContainPattern("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");
            assertThat(PlainText.of(shown)).isEqualTo(shown);
        }
    }

    @Test
    void quoted_text_has_a_limited_length() {
        assertThat(Violations.quoted("w".repeat(1_000_000))).isEqualTo("\"" + "w".repeat(200) + "…\"");
        assertThat(Violations.quoted("x" + "😀".repeat(200))).isEqualTo("\"x" + "😀".repeat(100) + "…\"");
        assertThat(Violations.quoted("\u202e\ud83d")).isEqualTo("\"\\u202e\\ud83d\"");
    }
}
