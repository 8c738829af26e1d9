package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextConstraintsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada@example.com",
                "a.b.c@x",
                "\"a b\"@x.org",
                "\"a\\\"b\"@x.org",
                "\"@\"@x.org",
                "a@[127.0.0.1]",
                "a@[IPv6:::1]",
                "a@[IPv6:1:2:3:4:5:6:7:8]",
                "a@[IPv6:::ffff:127.0.0.1]",
                "é@straße.de",
                "A+B@X-Y.ORG"
            })
    void valid_email_addresses_are_accepted(String text) {
        assertThat(TextConstraints.isEmail(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "@x.org",
                "a@",
                "a..b@x.org",
                ".a@x.org",
                "a.@x.org",
                "a b@x.org",
                "\"a b@x.org",
                "\"\"@x.org",
                "a@x..org",
                "a@.x",
                "a@x.",
                "a@-x.org",
                "a@x-.org",
                "a@x y",
                "a@[1.2.3]",
                "a@[IPv6:1:2:3]",
                "a@[IPv6:1::2::3]",
                "a@[127.0.0.1",
                "😀@x.org",
                "a@b@x.org",
                "a@[IPv6:::256.0.0.1]",
                "a\n@x.org"
            })
    void invalid_email_addresses_are_refused(String text) {
        assertThat(TextConstraints.isEmail(text)).isFalse();
    }

    @Test
    void parts_of_an_email_address_have_a_limited_length() {
        assertThat(TextConstraints.isEmail("a".repeat(64) + "@x.org")).isTrue();
        assertThat(TextConstraints.isEmail("a".repeat(65) + "@x.org")).isFalse();
        assertThat(TextConstraints.isEmail("a@" + "b".repeat(63) + ".org")).isTrue();
        assertThat(TextConstraints.isEmail("a@" + "b".repeat(64) + ".org")).isFalse();
        assertThat(TextConstraints.isEmail("a@" + "b.".repeat(127) + "c")).isTrue();
        assertThat(TextConstraints.isEmail("a@" + "b.".repeat(128) + "c")).isFalse();
    }

    @Test
    void every_text_is_checked_in_a_short_time() {
        String long1 = "1".repeat(5_000_000);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(TextConstraints.isEmail("a@" + "a-".repeat(2_000_000))).isFalse();
            assertThat(TextConstraints.isEmail("\"" + "\\\"".repeat(2_000_000) + "@x.org"))
                    .isFalse();
            assertThat(TextConstraints.hasDigits(long1, Integer.MAX_VALUE, 0)).isFalse();
            assertThat(TextConstraints.compare(long1, BigDecimal.ONE, -1)).isEqualTo(-1);
        });
    }

    @Test
    void texts_are_parsed_as_numbers() {
        assertThat(TextConstraints.compare("1.50", new BigDecimal("1.5"), -1)).isZero();
        assertThat(TextConstraints.compare("1e2", BigDecimal.TEN, -1)).isPositive();
        assertThat(TextConstraints.compare(" 1", BigDecimal.ONE, -1)).isNegative();
        assertThat(TextConstraints.compare("one", BigDecimal.ONE, 1)).isPositive();
        assertThat(TextConstraints.hasDigits("-12.50", 2, 2)).isTrue();
        assertThat(TextConstraints.hasDigits("1E+2", 2, 0)).isFalse();
        assertThat(TextConstraints.hasDigits("0.001", 0, 3)).isTrue();
    }

    @Test
    void a_pattern_that_overflows_the_stack_does_not_match() {
        Pattern nested = Pattern.compile("(a|b)*");

        assertThat(TextConstraints.matches(nested, "ab")).isTrue();
        assertThat(TextConstraints.matches(nested, "ab".repeat(1_000_000))).isFalse();
    }
}
