package io.github.kling4j;

import com.squareup.moshi.JsonDataException;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.validation.ValidationException;
import io.github.kling4j.validation.Violation;
import java.util.List;
import okhttp3.Request;

/** Validates a request and creates its HTTP request. */
final class Preparation {

    private Preparation() {}

    /**
     * Returns the HTTP request of a valid request. The attributes of image files are read before the validation, so
     * that every later change of a file is detected. Violations are nevertheless reported before unreadable files.
     *
     * @throws InvalidRequestException if the request violates a rule or cannot be written as JSON
     * @throws TransportException if the validation or the creation fails for another reason
     */
    static <R> Request of(Endpoint<R> endpoint, R request) {
        try {
            return prepared(endpoint, request);
        } catch (KlingException known) {
            throw known;
        } catch (JsonDataException e) {
            throw unwritable(e);
        } catch (RuntimeException | Error e) {
            throw SubmitFailures.nothingSent(e);
        }
    }

    private static <R> Request prepared(Endpoint<R> endpoint, R request) {
        Request prepared;
        try {
            prepared = endpoint.submission(request);
        } catch (RuntimeException | Error e) {
            requireValid(endpoint, request);
            throw e;
        }
        requireValid(endpoint, request);
        return prepared;
    }

    private static <R> void requireValid(Endpoint<R> endpoint, R request) {
        try {
            endpoint.options().requireValid(request);
        } catch (ValidationException e) {
            throw new InvalidRequestException(e);
        }
    }

    /**
     * Returns the exception for a request that cannot be written as JSON. The cause is a value of an additional
     * property.
     */
    private static InvalidRequestException unwritable(JsonDataException failure) {
        return new InvalidRequestException(new ValidationException(
                List.of(new Violation("json", "", "cannot be written as JSON: " + failure.getMessage()))));
    }
}
