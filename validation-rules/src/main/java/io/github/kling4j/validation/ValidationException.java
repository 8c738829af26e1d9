package io.github.kling4j.validation;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a value that breaks rules. Its message lists every violation on a line of its own. */
public final class ValidationException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    /** An array, because a {@code List} field does not promise to be serializable. */
    private final Violation[] violations;

    /**
     * Makes an exception of what a validator returned.
     *
     * @param violations at least one
     */
    public ValidationException(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("\n  ", "not valid:\n  ", "")));
        this.violations = violations.toArray(Violation[]::new);
    }

    /** Returns every violation, in the validator's order. */
    public List<Violation> violations() {
        return List.of(violations);
    }
}
