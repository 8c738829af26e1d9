package io.github.kling4j.validation;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The constraints on texts that take more than one comparison. Made for generated validators. */
public final class TextConstraints {

    /** Longer texts are not read as numbers: reading a number takes time that grows faster than its length. */
    private static final int LONGEST_NUMBER = 1_000;

    private TextConstraints() {}

    /** Returns whether a text is an e-mail address as {@code @Email} has it; an empty text passes, too. */
    public static boolean isEmail(String text) {
        return text.isEmpty() || EmailAddress.isValid(text);
    }

    /**
     * Compares the number in a text with a limit.
     *
     * @param otherwise what to return when the text is not a number as {@link BigDecimal#BigDecimal(String)} reads it,
     *     or longer than 1,000 characters
     */
    public static int compare(String text, BigDecimal limit, int otherwise) {
        BigDecimal number = number(text);
        return number == null ? otherwise : number.compareTo(limit);
    }

    /**
     * Returns whether a text is a number with at most so many digits before and after the decimal point.
     *
     * @param integer digits before the decimal point
     * @param fraction digits after it, zeros at the end included
     */
    public static boolean hasDigits(String text, int integer, int fraction) {
        BigDecimal number = number(text);
        return number != null && hasDigits(number, integer, fraction);
    }

    /** Returns whether a number has at most so many digits before and after the decimal point. */
    public static boolean hasDigits(BigDecimal number, int integer, int fraction) {
        return (long) number.precision() - number.scale() <= integer && number.scale() <= fraction;
    }

    /**
     * Returns whether a whole text matches a pattern of {@code java.util.regex}. It does not, where the search needs
     * more than the stack of the thread.
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
