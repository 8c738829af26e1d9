package io.github.kling4j.validation;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a value that breaks rules. The message lists each violation on a separate line. */
public final class ValidationException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    /** The violations. They are in an array, because a {@code List} field is not known to be serializable. */
    private final Violation[] violations;

    /**
     * Constructs an exception from the violations that a validator returned.
     *
     * @param violations the violations, at least one
     */
    public ValidationException(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("\n  ", "not valid:\n  ", "")));
        this.violations = violations.toArray(Violation[]::new);
    }

    /** Returns all violations, in the validator's order. */
    public List<Violation> violations() {
        return List.of(violations);
    }
}
