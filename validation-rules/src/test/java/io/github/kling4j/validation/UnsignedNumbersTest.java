package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares unsigned numbers with {@code BigInteger}: equal results, or a failure if the result does not fit in 64 bits.
 */
class UnsignedNumbersTest {

    private static final BigInteger END = BigInteger.ONE.shiftLeft(64);

    @Test
    void arithmetic_is_exact_or_fails() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            long first = number(random);
            long second = number(random);
            compare(UnsignedNumbers::add, BigInteger::add, first, second);
            compare(UnsignedNumbers::subtract, BigInteger::subtract, first, second);
            compare(UnsignedNumbers::multiply, BigInteger::multiply, first, second);
        }
    }

    /** Returns numbers of any length, often the smallest and largest ones. */
    private static long number(Random random) {
        long any = random.nextLong() >>> random.nextInt(64);
        return random.nextBoolean() ? any : random.nextInt(3) - 1L;
    }

    private static void compare(LongBinaryOperator ours, BinaryOperator<BigInteger> exact, long first, long second) {
        BigInteger expected = exact.apply(big(first), big(second));
        if (expected.signum() < 0 || expected.compareTo(END) >= 0) {
            assertThatThrownBy(() -> ours.applyAsLong(first, second)).isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(big(ours.applyAsLong(first, second))).isEqualTo(expected);
        }
    }

    private static BigInteger big(long number) {
        return new BigInteger(Long.toUnsignedString(number));
    }

    @Test
    void the_nearest_double_is_returned() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            long number = random.nextLong();
            assertThat(UnsignedNumbers.toDouble(number)).isEqualTo(big(number).doubleValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-0.9, 0",
        "0.0, 0",
        "25.9, 25",
        "9223372036854775807.0, 9223372036854775808",
        "18446744073709549568.0, 18446744073709549568"
    })
    void a_double_is_truncated_towards_zero(double number, String expected) {
        assertThat(Long.toUnsignedString(UnsignedNumbers.of(number))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 18446744073709551616.0, 6.022e23, Double.NaN, Double.NEGATIVE_INFINITY})
    void a_double_out_of_range_is_refused(double number) {
        assertThatThrownBy(() -> UnsignedNumbers.of(number)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void ints_and_uints_are_converted_up_to_63_bits() {
        assertThat(UnsignedNumbers.of(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        assertThat(UnsignedNumbers.toInt(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> UnsignedNumbers.of(-1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> UnsignedNumbers.toInt(-1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_largest_number_is_parsed() {
        assertThat(UnsignedNumbers.of("18446744073709551615")).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "\u0663", " 1", "1.0", "0x1", "1u", "18446744073709551616"})
    void other_texts_are_not_numbers(String text) {
        assertThatThrownBy(() -> UnsignedNumbers.of(text)).isInstanceOf(NumberFormatException.class);
    }
}
