package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DecimalsTest {

    @Test
    void results_equal_those_of_big_decimal() {
        Random random = new Random(16);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal a = decimal(random);
            BigDecimal b = decimal(random);
            int scale = random.nextInt(9) - 3;
            assertThat(Decimals.add(a, b)).isEqualByComparingTo(a.add(b));
            assertThat(Decimals.subtract(a, b)).isEqualByComparingTo(a.subtract(b));
            assertThat(Decimals.multiply(a, b)).isEqualByComparingTo(a.multiply(b));
            assertThat(Decimals.round(a, scale)).isEqualByComparingTo(a.setScale(scale, RoundingMode.HALF_UP));
            assertThat(Decimals.toInt(a)).isEqualTo(a.longValue());
            if (b.signum() != 0) {
                assertThat(Decimals.remainder(a, b)).isEqualByComparingTo(a.remainder(b));
                assertThat(Decimals.divide(a, b, scale)).isEqualByComparingTo(a.divide(b, scale, RoundingMode.HALF_UP));
            }
        }
    }

    private static BigDecimal decimal(Random random) {
        return new BigDecimal(new BigInteger(random.nextInt(60), random), random.nextInt(20) - 5)
                .multiply(BigDecimal.valueOf(random.nextInt(3) - 1))
                .remainder(new BigDecimal("1e18"));
    }

    /** A few characters can represent more digits than the memory of a machine can store. */
    @Test
    @Timeout(10)
    void huge_exponents_fail_or_take_little_time() {
        BigDecimal huge = new BigDecimal("1e1000000000");
        BigDecimal tiny = new BigDecimal("1e-1000000000");
        BigDecimal zero = new BigDecimal("0e-1000000000");
        for (BigDecimal odd : List.of(huge, tiny)) {
            assertThatThrownBy(() -> Decimals.add(odd, BigDecimal.ONE)).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> Decimals.subtract(BigDecimal.ONE, odd)).isInstanceOf(ArithmeticException.class);
            assertThat(Decimals.toText(odd)).hasSizeLessThan(20);
        }
        assertThatThrownBy(() -> Decimals.remainder(huge, BigDecimal.TEN)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Decimals.remainder(tiny, BigDecimal.TEN)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Decimals.divide(huge, BigDecimal.ONE, 2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Decimals.divide(BigDecimal.ONE, tiny, 2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Decimals.divide(BigDecimal.ONE, BigDecimal.ONE, 1L << 40))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Decimals.round(huge, 2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Decimals.toInt(huge)).isInstanceOf(ArithmeticException.class);
        assertThat(Decimals.divide(tiny, BigDecimal.TEN, 2)).isZero();
        assertThat(Decimals.round(tiny, 2)).isZero();
        assertThat(Decimals.toInt(tiny)).isZero();
        assertThat(Decimals.multiply(huge, tiny)).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(Decimals.add(zero, BigDecimal.ONE)).isEqualTo(BigDecimal.ONE);
        assertThat(Decimals.subtract(BigDecimal.ONE, zero)).isEqualTo(BigDecimal.ONE);
        assertThat(Decimals.remainder(zero, BigDecimal.TEN)).isZero();
        assertThat(Decimals.divide(zero, BigDecimal.TEN, 2)).isZero();
    }

    @Test
    void division_by_zero_fails() {
        assertThatThrownBy(() -> Decimals.divide(BigDecimal.ONE, BigDecimal.ZERO, 2))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Decimals.divide(BigDecimal.ZERO, BigDecimal.ZERO, 2))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Decimals.remainder(BigDecimal.ZERO, BigDecimal.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void text_is_parsed_in_decimal_notation() {
        assertThat(Decimals.of("-12.50")).isEqualTo(new BigDecimal("-12.50"));
        assertThatThrownBy(() -> Decimals.of("\u0661")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Decimals.of("1".repeat(1001))).isInstanceOf(NumberFormatException.class);
        assertThat(Decimals.of(BigInteger.TEN)).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(Decimals.toText(new BigDecimal("1e3"))).isEqualTo("1000");
    }

    @Test
    void lists_and_maps_of_decimals_are_compared_by_value() {
        assertThat(Expressions.equal(List.of(new BigDecimal("1.0")), List.of(BigInteger.ONE)))
                .isTrue();
        assertThat(Expressions.equal(List.of(new BigDecimal("1.1")), List.of(BigDecimal.ONE)))
                .isFalse();
        assertThat(Expressions.equal(Map.of(1, "a"), Map.of(1L, "a"))).isTrue();
        assertThat(Expressions.equal(Map.of(1, "a"), Map.of(2L, "a"))).isFalse();
    }

    @Test
    void messages_format_decimals_and_durations_like_the_rule_language() {
        assertThat(Violations.shown(new BigDecimal("1e3"))).isEqualTo("1000");
        assertThat(Violations.shown(Duration.ofMinutes(90))).isEqualTo("5400s");
    }
}
