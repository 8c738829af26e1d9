package io.github.kling4j.error;

import io.github.kling4j.validation.ValidationException;
import io.github.kling4j.validation.Violation;
import java.io.Serial;
import java.util.List;

/** The request violates rules of the API. Nothing was sent or billed. */
public final class InvalidRequestException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ValidationException invalid;

    /** Creates an exception with the violations of a {@link ValidationException}, which becomes its cause. */
    public InvalidRequestException(ValidationException invalid) {
        super("nothing was sent, because the request is ", invalid);
        this.invalid = invalid;
    }

    /** Returns all violations, at least one. */
    public List<Violation> violations() {
        return invalid.violations();
    }
}
