package io.github.kling4j.validation;

import java.util.List;

/**
 * Validates a type that can hold itself, at any distance, and refuses values that are nested deeper than the stack of a
 * thread reaches: a value that holds itself is nested without end.
 *
 * <p>Only such types pay for the count. It is kept for each thread, because validators take nothing but the value.
 */
final class RecursiveValidator<T> implements Validator<T> {

    /** Deeper than Moshi reads JSON, which stops at 255; the frames of this many validations fit a stack of 512 KB. */
    static final int MOST = 500;

    private static final String MESSAGE = "is nested more than 500 deep, or holds itself; nothing in it was validated";
    private static final ThreadLocal<int[]> DEPTH = ThreadLocal.withInitial(() -> new int[1]);

    /**
     * Ends the validation of a whole value: what is nested too deep may be held in more ways than can be walked. An
     * error, so that no rule takes it for a failure of its own; the outermost validation catches it.
     */
    private static final class TooDeep extends Error {

        static final TooDeep INSTANCE = new TooDeep();
        private static final long serialVersionUID = 1;

        private TooDeep() {
            super(null, null, false, false);
        }
    }

    private final Validator<T> validator;

    RecursiveValidator(Validator<T> validator) {
        this.validator = validator;
    }

    @Override
    public List<Violation> validate(T value) {
        int[] depth = enter();
        try {
            return validator.validate(value);
        } catch (TooDeep e) {
            return outermost(depth, e, List.of(new Violation("depth", "", MESSAGE)));
        } finally {
            depth[0]--;
        }
    }

    /** Advice never blocks: what is nested too deep is said by {@link #validate}. */
    @Override
    public List<Violation> advise(T value) {
        int[] depth = enter();
        try {
            return validator.advise(value);
        } catch (TooDeep e) {
            return outermost(depth, e, List.of());
        } finally {
            depth[0]--;
        }
    }

    private static int[] enter() {
        int[] depth = DEPTH.get();
        if (depth[0] == MOST) {
            throw TooDeep.INSTANCE;
        }
        depth[0]++;
        return depth;
    }

    private static List<Violation> outermost(int[] depth, TooDeep e, List<Violation> found) {
        if (depth[0] > 1) {
            throw e;
        }
        return found;
    }

    @Override
    public KnownRules rules() {
        return validator.rules();
    }
}
