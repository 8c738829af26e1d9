package io.github.kling4j.validation.cel;

/** CEL functions on numbers that {@link Math} does not have. */
public final class Numbers {

    private Numbers() {}

    /** Returns the nearest whole number. If two whole numbers are equally near, returns the one further from zero. */
    public static double round(double number) {
        double whole = trunc(number);
        return Math.abs(number - whole) >= 0.5 ? whole + Math.copySign(1, number) : whole;
    }

    /** Returns a number without its fraction. */
    public static double trunc(double number) {
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }

    /**
     * Shifts bits to the left; returns 0 for a distance of 64 or more.
     *
     * @throws IllegalArgumentException if the distance is negative
     */
    public static long shiftLeft(long bits, long distance) {
        return isOut(distance) ? 0 : bits << distance;
    }

    /**
     * Shifts bits to the right without sign extension; returns 0 for a distance of 64 or more.
     *
     * @throws IllegalArgumentException if the distance is negative
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

    /**
     * Returns whether a number is infinite and has a given sign.
     *
     * @param sign a positive or a negative number; 0 for any sign
     */
    public static boolean isInfinite(double number, long sign) {
        return Double.isInfinite(number) && (sign == 0 || sign > 0 == number > 0);
    }
}
