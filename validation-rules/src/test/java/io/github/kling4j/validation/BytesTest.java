package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

    @Test
    void concat_appends_the_second_array() {
        assertThat(Bytes.concat(new byte[] {1}, new byte[] {2, 3})).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "\u00ff", "\uD83D\uDE00"})
    void a_text_is_encoded_as_utf_8(String text) {
        assertThat(Bytes.text(Bytes.of(text))).isEqualTo(text);
    }

    @Test
    void invalid_utf_8_is_refused() {
        assertThatThrownBy(() -> Bytes.text(new byte[] {0, -1})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void base64IsReadWithPaddingOrWithout() {
        byte[] hello = Bytes.of("hello");

        assertThat(Bytes.toBase64(hello)).isEqualTo("aGVsbG8=");
        assertThat(Bytes.ofBase64("aGVsbG8=")).isEqualTo(hello);
        assertThat(Bytes.ofBase64("aGVsbG8")).isEqualTo(hello);
        assertThatThrownBy(() -> Bytes.ofBase64("a-_b")).isInstanceOf(IllegalArgumentException.class);
    }
}
