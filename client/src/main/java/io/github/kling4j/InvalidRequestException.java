package io.github.kling4j;

import com.squareup.moshi.JsonDataException;
import io.github.kling4j.validation.ValidationException;
import io.github.kling4j.validation.Violation;
import java.io.Serial;
import java.util.List;

/** The request breaks rules of the API. Nothing was sent, nothing was bought. */
public final class InvalidRequestException extends KlingException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ValidationException invalid;

    InvalidRequestException(ValidationException invalid) {
        super("nothing was sent, because the request is ", invalid);
        this.invalid = invalid;
    }

    /** Tells of what no JSON can be made of, such as a name with half of a surrogate pair. */
    static InvalidRequestException unwritable(JsonDataException failure) {
        return new InvalidRequestException(new ValidationException(List.of(
                new Violation("json", "", "cannot be written as JSON: " + failure.getMessage()))));
    }

    /** Returns every broken rule, at least one. */
    public List<Violation> violations() {
        return invalid.violations();
    }
}
