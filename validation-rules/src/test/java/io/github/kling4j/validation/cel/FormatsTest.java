package io.github.kling4j.validation.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private static String format(String pattern, Object... values) {
        return Formats.format(pattern, Arrays.asList(values));
    }

    @Test
    void writesValuesInThePlacesOfVerbs() {
        assertThat(format("%s has %d of %d%%", "a", 1L, 2L)).isEqualTo("a has 1 of 2%");
        assertThat(format("")).isEmpty();
    }

    @Test
    void writesAnyValueAsText() {
        assertThat(format("%s %s %s", true, 5L, (Object) null)).isEqualTo("true 5 null");
        assertThat(format("%s %s %s", 1.0, 1e21, -0.0)).isEqualTo("1 1000000000000000000000 -0");
        assertThat(format("%s", Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
        assertThat(format("%s", List.of("a", List.of(1L)))).isEqualTo("[a, [1]]");
        assertThat(format("%s", Map.of("b", 1L, "a", 2L))).isEqualTo("{a: 2, b: 1}");
        assertThat(format("%s", Duration.ofMillis(1500))).isEqualTo("1.5s");
        assertThat(format("%s", Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(format("%s", OffsetDateTime.parse("2026-01-01T10:00:00.5+01:00")))
                .isEqualTo("2026-01-01T09:00:00.500Z");
        assertThat(format("%s", Instant.MAX)).isEqualTo(Instant.MAX.toString());
        assertThat(format("%s %s", new BigDecimal("1E+3"), new BigDecimal("2.50")))
                .isEqualTo("1000 2.50");
        assertThat(format("%s", Set.of("a"))).isEqualTo("[a]");
        assertThat(format("%s", (Object) "é".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("é");
    }

    @Test
    void writesWholeNumbersInSeveralBases() {
        assertThat(format("%b %o %x %X", 5L, 9L, -255L, 255L)).isEqualTo("101 11 -ff FF");
        assertThat(format("%b %b", true, false)).isEqualTo("1 0");
        assertThat(format("%x %X", "é", "é")).isEqualTo("c3a9 C3A9");
        assertThat(format("%x %X", new byte[] {-1, 10}, new byte[] {-1})).isEqualTo("ff0a FF");
    }

    /** 2.5 and 1.2345 are halfway or less, as doubles are. */
    @Test
    void roundsToAPrecision() {
        assertThat(format("%f %.0f %.0f %.3f", 1.5, 2.5, 3.5, 1.2345)).isEqualTo("1.500000 2 4 1.234");
        assertThat(format("%e %.2e %.0e", 1052.03, -0.000123456, 5.0)).isEqualTo("1.052030e+03 -1.23e-04 5e+00");
        assertThat(format("%.1e %.1f", 0.0, -0.0)).isEqualTo("0.0e+00 -0.0");
        assertThat(format("%e %f", 2L, 2L)).isEqualTo("2.000000e+00 2.000000");
        assertThat(format("%d %f %e", Double.NaN, Double.NaN, Double.POSITIVE_INFINITY))
                .isEqualTo("NaN NaN Infinity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%q", "%5d", "%.2000f", "%1.2f", "%s %s", "%d", "%x", "%b"})
    void whatDoesNotFitIsAFailure(String pattern) {
        assertThatThrownBy(() -> format(pattern, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
