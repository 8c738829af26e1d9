package io.github.kling4j;

/** Throws where the compiler would not let anybody. */
final class Thrown {

    private Thrown() {}

    /** Throws it, whatever it is. */
    @SuppressWarnings("unchecked") // T is inferred to be unchecked, and no cast is made.
    static <T extends Throwable> void sneakily(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
