package io.github.kling4j;

/** Throws checked exceptions where the compiler does not allow them. */
final class Thrown {

    private Thrown() {}

    /** Throws any exception. */
    @SuppressWarnings("unchecked") // T is inferred to be unchecked, and no cast is made.
    static <T extends Throwable> void sneakily(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
