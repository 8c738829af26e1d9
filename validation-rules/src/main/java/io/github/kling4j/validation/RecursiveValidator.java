package io.github.kling4j.validation;

import java.util.List;

/**
 * Validates a type whose values can contain values of the same type, directly or indirectly. It rejects a value that is
 * nested more than {@link #MOST} levels deep, or that contains itself, before the stack of the thread overflows.
 *
 * <p>The current depth is stored for each thread, because validators have no parameter for it. Validators of other
 * types do not count the depth.
 */
final class RecursiveValidator<T> implements Validator<T> {

    /**
     * The maximum depth. It is greater than 255, the depth at which Moshi stops reading JSON. The stack frames of this
     * many validations fit in 512 KB.
     */
    static final int MOST = 500;

    private static final String MESSAGE =
            "is nested more than 500 levels deep, or contains itself; its content was not validated";
    private static final ThreadLocal<int[]> DEPTH = ThreadLocal.withInitial(() -> new int[1]);

    /**
     * Ends the validation of the outermost value, because a value that is nested too deeply may be reachable on an
     * unlimited number of paths. It is an {@code Error}, so that no rule catches it as its own failure. The outermost
     * validation catches it.
     */
    private static final class TooDeep extends Error {

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

    /** Returns no advice for a value that is nested too deeply: {@link #validate} reports it. */
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
            throw new TooDeep();
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
