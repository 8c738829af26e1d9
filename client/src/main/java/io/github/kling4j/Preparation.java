package io.github.kling4j;

import com.squareup.moshi.JsonDataException;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.validation.ValidationException;
import io.github.kling4j.validation.Violation;
import java.util.List;
import okhttp3.Request;

/** Checks what is to be submitted, and puts the HTTP request together. */
final class Preparation {

    private Preparation() {}

    /**
     * Returns the HTTP request of a valid request. The files are looked at before the check, so that any later change
     * is a change after the check; but that a request breaks rules is said first.
     *
     * @throws InvalidRequestException for a request that breaks a rule, or that no JSON can be made of
     * @throws TransportException when something else keeps it from being checked or put together
     */
    static <R> Request of(Endpoint<R> endpoint, R request) {
        try {
            return prepared(endpoint, request);
        } catch (KlingException told) {
            throw told;
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

    /** No JSON can be made of some values of additional properties. */
    private static InvalidRequestException unwritable(JsonDataException failure) {
        return new InvalidRequestException(new ValidationException(
                List.of(new Violation("json", "", "cannot be written as JSON: " + failure.getMessage()))));
    }
}
