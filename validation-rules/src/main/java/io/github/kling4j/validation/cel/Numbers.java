package io.github.kling4j.validation.cel;

/** Functions on numbers that Java's {@link Math} does not have. */
public final class Numbers {

    private Numbers() {}

    /** Returns the nearest whole number; of two nearest numbers, the one further from zero. */
    public static double round(double number) {
        double whole = trunc(number);
        return Math.abs(number - whole) >= 0.5 ? whole + Math.copySign(1, number) : whole;
    }

    /** Returns a number without its fraction. */
    public static double trunc(double number) {
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }

    /**
     * Shifts bits to the left.
     *
     * @throws IllegalArgumentException for a negative distance
     */
    public static long shiftLeft(long bits, long distance) {
        return isOut(distance) ? 0 : bits << distance;
    }

    /**
     * Shifts bits to the right; zeros are shifted in, for negative numbers, too.
     *
     * @throws IllegalArgumentException for a negative distance
     */
    public static long shiftRight(long bits, long distance) {
        return isOut(distance) ? 0 : bits >>> distance;
    }

    private static boolean isOut(long distance) {
        if (distance < 0) {
            throw new IllegalArgumentException("a negative distance");
        }
        return distance >= Long.SIZE;
    }

    /** Returns whether a number is infinite, with the sign of another number; with any sign for zero. */
    public static boolean isInfinite(double number, long sign) {
        return Double.isInfinite(number) && (sign == 0 || sign > 0 == number > 0);
    }
}
