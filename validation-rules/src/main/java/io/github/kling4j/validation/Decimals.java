package io.github.kling4j.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Arithmetic on decimals for compiled CEL expressions. A decimal is a {@link BigDecimal}, or a {@link BigInteger} that
 * was converted to it. For use by generated validators. Results are exact. An operation whose result has more than
 * 10,000 digits throws an {@link ArithmeticException}: a short text such as {@code 1e999999999} could otherwise occupy
 * a validator for hours.
 */
public final class Decimals {

    private static final int MOST_DIGITS = 10_000;
    private static final int LONGEST_TEXT = 1_000;

    private Decimals() {}

    /** Converts an integer to a decimal. */
    public static BigDecimal of(BigInteger number) {
        return new BigDecimal(number);
    }

    /**
     * Parses a decimal, such as {@code -12.50} or {@code 1e3}.
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
            return first.signum() == 0 ? second : first; // The scale of a zero can be arbitrarily large.
        }
        long highest = Math.max(magnitude(first), magnitude(second));
        require(highest + Math.max(first.scale(), second.scale()));
        return first.add(second);
    }

    /** Subtracts the second decimal from the first one. */
    public static BigDecimal subtract(BigDecimal first, BigDecimal second) {
        return add(first, second.negate());
    }

    /** Returns the number of digits before the decimal point; negative if zeros follow the point, as in 0.001. */
    private static long magnitude(BigDecimal number) {
        return number.signum() == 0 ? Integer.MIN_VALUE : (long) number.precision() - number.scale();
    }

    /** Multiplies two decimals. */
    public static BigDecimal multiply(BigDecimal first, BigDecimal second) {
        require((long) first.precision() + second.precision());
        return first.multiply(second);
    }

    /**
     * Returns the remainder of a division that truncates towards zero. The remainder has the sign of the dividend.
     *
     * @throws ArithmeticException if the divisor is zero
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
     * Divides, and rounds the quotient half up.
     *
     * @param scale the number of digits after the decimal point
     * @throws ArithmeticException if the divisor is zero
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
     * Rounds a decimal half up.
     *
     * @param scale the number of digits after the decimal point
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
     * Converts a decimal to an integer, truncating towards zero.
     *
     * @throws ArithmeticException if the number does not fit in 64 bits
     */
    public static long toInt(BigDecimal number) {
        if (magnitude(number) > Long.toString(Long.MAX_VALUE).length()) {
            throw new ArithmeticException("not an int");
        }
        return magnitude(number) <= 0
                ? 0
                : number.setScale(0, RoundingMode.DOWN).longValueExact();
    }

    /** Formats a decimal, without an exponent if the sum of its precision and its absolute scale is at most 1,000. */
    public static String toText(BigDecimal number) {
        boolean isShort = Math.abs((long) number.scale()) + number.precision() <= LONGEST_TEXT;
        return isShort ? number.toPlainString() : number.toString();
    }
}
