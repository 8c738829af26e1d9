package io.github.kling4j.validation;

/**
 * What compiled expressions call for CEL's unsigned integers. Made for generated validators. A {@code long} holds the 64
 * bits of such a number; {@link Long#toUnsignedString(long)} writes it. What CEL calls an error is a {@link
 * RuntimeException}.
 */
public final class UnsignedNumbers {

    private UnsignedNumbers() {}

    /**
     * Adds.
     *
     * @throws ArithmeticException for what does not fit
     */
    public static long add(long first, long second) {
        long sum = first + second;
        return fitting(Long.compareUnsigned(sum, first) >= 0, sum);
    }

    /**
     * Subtracts.
     *
     * @throws ArithmeticException for what is less than zero
     */
    public static long subtract(long first, long second) {
        return fitting(Long.compareUnsigned(first, second) >= 0, first - second);
    }

    /**
     * Multiplies.
     *
     * @throws ArithmeticException for what does not fit
     */
    public static long multiply(long first, long second) {
        // Math.unsignedMultiplyHigh is of Java 18.
        long high = Math.multiplyHigh(first, second) + ((first >> 63) & second) + ((second >> 63) & first);
        return fitting(high == 0, first * second);
    }

    /**
     * Reads an integer of another kind.
     *
     * @throws ArithmeticException for what is less than zero
     */
    public static long of(long number) {
        return fitting(number >= 0, number);
    }

    /**
     * Converts, towards zero.
     *
     * @throws ArithmeticException for NaN, and for what does not fit
     */
    public static long of(double number) {
        if (!(number > -1 && number < 0x1p64)) {
            throw new ArithmeticException("not a uint");
        }
        return number < 0x1p63 ? (long) number : (long) (number - 0x1p63) | Long.MIN_VALUE;
    }

    /**
     * Reads a number in digits from 0 to 9.
     *
     * @throws NumberFormatException for any other text, and for what does not fit
     */
    public static long of(String text) {
        // The digits of every script, and a plus, would do for Java.
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new NumberFormatException("not a uint");
            }
        }
        return Long.parseUnsignedLong(text);
    }

    /**
     * Converts to an integer of another kind.
     *
     * @throws ArithmeticException for what does not fit
     */
    public static long toInt(long number) {
        return fitting(number >= 0, number);
    }

    /** Converts to the nearest double. */
    public static double toDouble(long number) {
        // Of a number with 64 bits, half is converted; its last bit decides on rounding.
        return number >= 0 ? number : ((number >>> 1) | (number & 1)) * 2.0;
    }

    private static long fitting(boolean fits, long number) {
        if (!fits) {
            throw new ArithmeticException("uint overflow");
        }
        return number;
    }
}
