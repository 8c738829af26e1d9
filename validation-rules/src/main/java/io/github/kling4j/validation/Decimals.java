package io.github.kling4j.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * What compiled expressions call for decimals: {@link BigDecimal}, and {@link BigInteger} as one. Made for generated
 * validators. Results are exact, and a result of more than 10,000 digits is a failure: a few characters, such as
 * {@code 1e999999999}, could otherwise keep a validator busy for hours.
 */
public final class Decimals {

    private static final int MOST_DIGITS = 10_000;
    private static final int LONGEST_TEXT = 1_000;

    private Decimals() {}

    /** Returns an integer as a decimal. */
    public static BigDecimal of(BigInteger number) {
        return new BigDecimal(number);
    }

    /**
     * Reads a decimal, such as {@code -12.50} or {@code 1e3}.
     *
     * @throws NumberFormatException for any other text, and for more than 1,000 characters
     */
    public static BigDecimal of(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new NumberFormatException("not a decimal");
        }
        return new BigDecimal(Expressions.ofOnly("+-.eE", text));
    }

    /** Adds two decimals. */
    public static BigDecimal add(BigDecimal first, BigDecimal second) {
        if (first.signum() == 0 || second.signum() == 0) {
            return first.signum() == 0 ? second : first; // The scale of a zero may be anything.
        }
        long highest = Math.max(magnitude(first), magnitude(second));
        require(highest + Math.max(first.scale(), second.scale()));
        return first.add(second);
    }

    /** Subtracts a decimal from another one. */
    public static BigDecimal subtract(BigDecimal first, BigDecimal second) {
        return add(first, second.negate());
    }

    /** Returns how many digits stand before the point; negative for zeros behind it. */
    private static long magnitude(BigDecimal number) {
        return number.signum() == 0 ? Integer.MIN_VALUE : (long) number.precision() - number.scale();
    }

    /** Multiplies two decimals. */
    public static BigDecimal multiply(BigDecimal first, BigDecimal second) {
        require((long) first.precision() + second.precision());
        return first.multiply(second);
    }

    /**
     * Returns what is left by a division towards zero, with the sign of the dividend.
     *
     * @throws ArithmeticException for zero
     */
    public static BigDecimal remainder(BigDecimal dividend, BigDecimal divisor) {
        if (dividend.signum() == 0 && divisor.signum() != 0) {
            return BigDecimal.ZERO;
        }
        require(magnitude(dividend) + Math.max(dividend.scale(), divisor.scale()));
        require(divisor.precision() + Math.max(0L, (long) dividend.scale() - divisor.scale()));
        return dividend.remainder(divisor);
    }

    /**
     * Divides, and rounds half up.
     *
     * @param scale digits after the point
     * @throws ArithmeticException for zero
     */
    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor, long scale) {
        requireScale(scale);
        long digits = magnitude(dividend) - magnitude(divisor) + scale;
        if (divisor.signum() != 0 && (dividend.signum() == 0 || digits < -1)) {
            return BigDecimal.ZERO;
        }
        require(digits + dividend.precision() + divisor.precision());
        return dividend.divide(divisor, (int) scale, RoundingMode.HALF_UP);
    }

    /**
     * Rounds half up.
     *
     * @param scale digits after the point
     */
    public static BigDecimal round(BigDecimal number, long scale) {
        requireScale(scale);
        if (number.signum() == 0 || magnitude(number) + scale < 0) {
            return BigDecimal.ZERO;
        }
        require(magnitude(number) + scale);
        return number.setScale((int) scale, RoundingMode.HALF_UP);
    }

    private static void requireScale(long scale) {
        if (Math.abs(scale) > MOST_DIGITS) {
            throw new ArithmeticException("no scale");
        }
    }

    private static void require(long digits) {
        if (digits > MOST_DIGITS) {
            throw new ArithmeticException("decimal overflow");
        }
    }

    /**
     * Converts, towards zero.
     *
     * @throws ArithmeticException for what does not fit
     */
    public static long toInt(BigDecimal number) {
        if (magnitude(number) > Long.toString(Long.MAX_VALUE).length()) {
            throw new ArithmeticException("not an int");
        }
        return magnitude(number) <= 0
                ? 0
                : number.setScale(0, RoundingMode.DOWN).longValueExact();
    }

    /** Writes a decimal without an exponent where it has at most 1,000 digits before and after the point. */
    public static String toText(BigDecimal number) {
        boolean isShort = Math.abs((long) number.scale()) + number.precision() <= LONGEST_TEXT;
        return isShort ? number.toPlainString() : number.toString();
    }
}
