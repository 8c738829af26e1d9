package io.github.kling4j.error;

import io.github.kling4j.validation.ValidationException;
import io.github.kling4j.validation.Violation;
import java.io.Serial;
import java.util.List;

/** The request breaks rules of the API. Nothing was sent, nothing was bought. */
public final class InvalidRequestException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ValidationException invalid;

    /** Makes an exception with the violations of another one, which becomes its cause. */
    public InvalidRequestException(ValidationException invalid) {
        super("nothing was sent, because the request is ", invalid);
        this.invalid = invalid;
    }

    /** Returns every broken rule, at least one. */
    public List<Violation> violations() {
        return invalid.violations();
    }
}
