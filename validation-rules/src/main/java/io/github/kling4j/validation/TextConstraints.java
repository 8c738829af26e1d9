package io.github.kling4j.validation;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks constraints on texts that need more than one comparison. For use by generated validators. */
public final class TextConstraints {

    /** The maximum length of a text that is parsed as a number. The time of parsing grows faster than the length. */
    private static final int LONGEST_NUMBER = 1_000;

    private TextConstraints() {}

    /** Returns whether a text is empty, or an email address as defined for {@code @Email}. */
    public static boolean isEmail(String text) {
        return text.isEmpty() || EmailAddress.isValid(text);
    }

    /**
     * Compares the number in a text with a limit.
     *
     * @param otherwise the result if {@link BigDecimal#BigDecimal(String)} cannot parse the text, or if the text is
     *     longer than 1,000 characters
     */
    public static int compare(String text, BigDecimal limit, int otherwise) {
        BigDecimal number = number(text);
        return number == null ? otherwise : number.compareTo(limit);
    }

    /**
     * Returns whether a text is a number that does not exceed the given numbers of digits.
     *
     * @param integer the maximum number of digits before the decimal point
     * @param fraction the maximum number of digits after the decimal point, including trailing zeros
     */
    public static boolean hasDigits(String text, int integer, int fraction) {
        BigDecimal number = number(text);
        return number != null && hasDigits(number, integer, fraction);
    }

    /** Returns whether a number does not exceed the given numbers of digits before and after the decimal point. */
    public static boolean hasDigits(BigDecimal number, int integer, int fraction) {
        return (long) number.precision() - number.scale() <= integer && number.scale() <= fraction;
    }

    /**
     * Returns whether a whole text matches a pattern of {@code java.util.regex}. Returns false if the match needs more
     * memory than the stack of the thread has.
     */
    public static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(text).matches();
        } catch (StackOverflowError tooDeep) {
            return false;
        }
    }

    private static @Nullable BigDecimal number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
