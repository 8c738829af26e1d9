package io.github.kling4j.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Formats a double with the fewest digits that distinguish it from the adjacent doubles. */
final class DoubleText {

    private DoubleText() {}

    /** Returns the text of a number, without a fraction if there is none: {@code 5} for 5.0. */
    static String of(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        boolean isPlain = Math.abs(number) < 1e21 && (number == 0 || Math.abs(number) >= 1e-6);
        BigDecimal shortest = shortest(number);
        String sign = number == 0 && 1 / number < 0 ? "-" : "";
        return sign + (isPlain ? shortest.toPlainString() : shortest.toString().toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the decimal with the fewest digits that parses to a double. Before Java 19, {@code Double.toString}
     * sometimes writes more digits than necessary, such as 9.999999999999999E22 for 1e23.
     */
    private static BigDecimal shortest(double number) {
        BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        for (int digits = shortest.precision() - 1; digits > 0; digits--) {
            BigDecimal shorter = rounded(number, digits);
            if (shorter == null) {
                return shortest;
            }
            shortest = shorter;
        }
        return shortest;
    }

    /**
     * Returns the nearest decimal with a given number of digits that parses to the same double; null if there is none.
     */
    private static @Nullable BigDecimal rounded(double number, int digits) {
        BigDecimal exact = new BigDecimal(number);
        for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN)) {
            BigDecimal rounded = exact.round(new MathContext(digits, mode));
            if (rounded.doubleValue() == number) {
                return rounded;
            }
        }
        return null;
    }
}
