package io.github.kling4j.validation;

/**
 * Arithmetic on CEL's unsigned integers for compiled expressions. For use by generated validators. A {@code long} holds
 * the 64 bits of an unsigned integer; {@link Long#toUnsignedString(long)} formats it. A CEL error is thrown as a
 * {@link RuntimeException}.
 */
public final class UnsignedNumbers {

    private UnsignedNumbers() {}

    /**
     * Adds two numbers.
     *
     * @throws ArithmeticException if the sum does not fit in 64 bits
     */
    public static long add(long first, long second) {
        long sum = first + second;
        return fitting(Long.compareUnsigned(sum, first) >= 0, sum);
    }

    /**
     * Subtracts the second number from the first one.
     *
     * @throws ArithmeticException if the difference is negative
     */
    public static long subtract(long first, long second) {
        return fitting(Long.compareUnsigned(first, second) >= 0, first - second);
    }

    /**
     * Multiplies two numbers.
     *
     * @throws ArithmeticException if the product does not fit in 64 bits
     */
    public static long multiply(long first, long second) {
        // Math.unsignedMultiplyHigh needs Java 18.
        long high = Math.multiplyHigh(first, second) + ((first >> 63) & second) + ((second >> 63) & first);
        return fitting(high == 0, first * second);
    }

    /**
     * Converts a signed integer.
     *
     * @throws ArithmeticException if the number is negative
     */
    public static long of(long number) {
        return fitting(number >= 0, number);
    }

    /**
     * Converts a double, truncating towards zero.
     *
     * @throws ArithmeticException for NaN, and for a number that does not fit in 64 bits
     */
    public static long of(double number) {
        if (!(number > -1 && number < 0x1p64)) {
            throw new ArithmeticException("not a uint");
        }
        return number < 0x1p63 ? (long) number : (long) (number - 0x1p63) | Long.MIN_VALUE;
    }

    /**
     * Parses a number that consists of digits from 0 to 9.
     *
     * @throws NumberFormatException for any other text, and for a number that does not fit in 64 bits
     */
    public static long of(String text) {
        // Java would also accept the digits of other scripts and a plus sign.
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new NumberFormatException("not a uint");
            }
        }
        return Long.parseUnsignedLong(text);
    }

    /**
     * Converts an unsigned integer to a signed integer.
     *
     * @throws ArithmeticException if the number is greater than {@link Long#MAX_VALUE}
     */
    public static long toInt(long number) {
        return fitting(number >= 0, number);
    }

    /** Converts an unsigned integer to the nearest double. */
    public static double toDouble(long number) {
        // A number with 64 bits is halved before the conversion; its last bit is kept, because it affects rounding.
        return number >= 0 ? number : ((number >>> 1) | (number & 1)) * 2.0;
    }

    private static long fitting(boolean fits, long number) {
        if (!fits) {
            throw new ArithmeticException("uint overflow");
        }
        return number;
    }
}
