package io.github.kling4j.validation.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "1.5, 2",
        "2.5, 3",
        "-1.5, -2",
        "-1.4, -1",
        "0.49999999999999994, 0",
        "4503599627370497.5, 4503599627370498",
        "9007199254740993, 9007199254740992",
        "NaN, NaN",
        "Infinity, Infinity",
        "-0.3, -0.0"
    })
    void roundsHalvesAwayFromZero(double number, Double expected) {
        assertThat(Numbers.round(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.9, 1", "-1.9, -1", "NaN, NaN", "-Infinity, -Infinity"})
    void dropsTheFraction(double number, Double expected) {
        assertThat(Numbers.trunc(number)).isEqualTo(expected);
    }

    @Test
    void shiftsBits() {
        assertThat(Numbers.shiftLeft(1, 2)).isEqualTo(4);
        assertThat(Numbers.shiftLeft(1, 64)).isZero();
        assertThat(Numbers.shiftRight(-1024, 3)).isEqualTo(2305843009213693824L);
        assertThat(Numbers.shiftRight(-1024, Long.MAX_VALUE)).isZero();
        assertThatThrownBy(() -> Numbers.shiftLeft(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void infinityHasASign() {
        assertThat(Numbers.isInfinite(Double.POSITIVE_INFINITY, 1)).isTrue();
        assertThat(Numbers.isInfinite(Double.POSITIVE_INFINITY, -1)).isFalse();
        assertThat(Numbers.isInfinite(Double.NEGATIVE_INFINITY, -5)).isTrue();
        assertThat(Numbers.isInfinite(Double.NEGATIVE_INFINITY, 0)).isTrue();
        assertThat(Numbers.isInfinite(1, 0)).isFalse();
    }
}
